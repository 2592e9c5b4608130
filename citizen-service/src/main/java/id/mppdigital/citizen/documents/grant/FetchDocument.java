package id.mppdigital.citizen.documents.grant;

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

/** Hands a document to an agency that holds an application with it, and writes that down first. */
@Component
class FetchDocument {
    private final Grants grants;
    private final Documents documents;
    private final DocumentContents contents;
    private final Citizens citizens;
    private final DataUses uses;

    FetchDocument(Grants grants, Documents documents, DocumentContents contents, Citizens citizens, DataUses uses) {
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
        uses.record(
                document.account(),
                DataUse.Action.DOCUMENT_FETCHED,
                Purpose.HANDLE_APPLICATION,
                DataUse.Recipient.of(grant.agency()),
                List.of("documents/" + id),
                new DataUse.Context(grant.service(), grant.mall(), grant.applicationId()));
        return new Fetched(document, contents.get(id, document.account()));
    }
}
