package id.mppdigital.citizen.documents.grant;

import id.mppdigital.citizen.applications.Application;
import id.mppdigital.citizen.applications.Applications;
import id.mppdigital.citizen.documents.Document;
import id.mppdigital.citizen.documents.Documents;
import id.mppdigital.citizen.documents.store.DocumentContents;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.representation.ActFor;
import id.mppdigital.citizen.usage.DataUse;
import id.mppdigital.citizen.usage.DataUses;
import id.mppdigital.citizen.usage.Purpose;
import id.mppdigital.platform.problem.Problem;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Hands a representative what an agency issued on an application that they filed, and writes that down as it does. */
@Component
class FetchForPrincipal {
    private final ActFor actFor;
    private final Applications applications;
    private final Documents documents;
    private final DocumentContents contents;
    private final DataUses uses;

    FetchForPrincipal(
            ActFor actFor, Applications applications, Documents documents, DocumentContents contents, DataUses uses) {
        this.actFor = actFor;
        this.applications = applications;
        this.documents = documents;
        this.contents = contents;
        this.uses = uses;
    }

    /**
     * @param client the front-end that gets it
     * @throws Problem 404 for what no agency issued on an application of theirs; 403 when the power is over or does not
     *     cover it; 409 while the agency has not handed it over
     */
    FetchDocument.Fetched fetch(Citizen representative, UUID representation, UUID id, String client) {
        Application application = documents
                .find(id)
                .map(Document::issue)
                .flatMap(issue -> applications.filedBy(representative.accounts(), issue.applicationId()))
                .orElseThrow(() -> Problem.notFound("dokumen", "document"));
        ActFor.Principal acting = actFor.receiving(representative, representation, application.service());
        Document document = documents
                .ownedBy(acting.citizen().accounts(), id)
                .orElseThrow(() -> Problem.notFound("dokumen", "document"))
                .released();
        var context = new DataUse.Context(
                application.service(), application.mall(), application.id(), acting.representative());
        Runnable line = () -> uses.record(
                document.account(),
                DataUse.Action.DOCUMENT_FETCHED,
                Purpose.REPRESENTATION,
                DataUse.Recipient.of(client),
                List.of("documents/" + id),
                context);
        return new FetchDocument.Fetched(document, contents.handOut(id, document.account(), line));
    }
}
