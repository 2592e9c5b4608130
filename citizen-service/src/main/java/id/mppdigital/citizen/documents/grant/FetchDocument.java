package id.mppdigital.citizen.documents.grant;

import id.mppdigital.citizen.applications.Applications;
import id.mppdigital.citizen.catalog.ServiceForm;
import id.mppdigital.citizen.catalog.ServiceForms;
import id.mppdigital.citizen.documents.Document;
import id.mppdigital.citizen.documents.Documents;
import id.mppdigital.citizen.documents.store.DocumentContents;
import id.mppdigital.citizen.identity.Citizens;
import id.mppdigital.citizen.usage.DataUse;
import id.mppdigital.citizen.usage.DataUses;
import id.mppdigital.citizen.usage.Purpose;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.security.Caller;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Hands a document to an agency that holds an application with it, and writes that down as it does. */
@Component
class FetchDocument {
    private final Grants grants;
    private final Documents documents;
    private final DocumentContents contents;
    private final Citizens citizens;
    private final DataUses uses;
    private final Applications applications;
    private final ServiceForms forms;

    FetchDocument(
            Grants grants,
            Documents documents,
            DocumentContents contents,
            Citizens citizens,
            DataUses uses,
            Applications applications,
            ServiceForms forms) {
        this.applications = applications;
        this.forms = forms;
        this.grants = grants;
        this.documents = documents;
        this.contents = contents;
        this.citizens = citizens;
        this.uses = uses;
    }

    /** @param content to be closed by the caller */
    record Fetched(Document document, InputStream content) {}

    Fetched fetch(UUID id, Caller caller) {
        Grants.Grant grant = caller.claim("agency")
                .flatMap(agency -> grants.latest(id, agency, caller.claims("malls")))
                .orElseThrow(() -> Problem.notFound("dokumen", "document"));
        Document document = documents
                .find(id)
                .filter(found -> citizens.accountsOf(grant.account()).contains(found.account()))
                .orElseThrow(() -> Problem.notFound("dokumen", "document"));
        return new Fetched(document, contents.handOut(id, document.account(), () -> record(grant, document)));
    }

    private void record(Grants.Grant grant, Document document) {
        uses.record(
                document.account(),
                DataUse.Action.DOCUMENT_FETCHED,
                Purpose.HANDLE_APPLICATION,
                new DataUse.Recipient(grant.agency(), laws(grant, document)),
                List.of("documents/" + document.id()),
                new DataUse.Context(grant.service(), grant.mall(), grant.applicationId()));
    }

    /** Of a paper that is specific data, as a health letter, by the service that asked for it. */
    private List<String> laws(Grants.Grant grant, Document document) {
        var paper = List.of(ServiceForm.document(document.kind()));
        return applications
                .find(grant.applicationId())
                .map(application -> forms.lawsOf(application.service(), application.version(), paper))
                .orElse(List.of());
    }
}
