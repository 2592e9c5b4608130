package id.mppdigital.application.submission;

import id.mppdigital.application.catalog.Catalogue;
import id.mppdigital.application.idempotency.IdempotencyKey;
import id.mppdigital.application.idempotency.Repetitions;
import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.lifecycle.Scope;
import id.mppdigital.platform.problem.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A citizen applies. All checks and the sealing come before the transaction, so the database connection is held only
 * for writing. One transaction stores key, application, timeline, dossier and event, or nothing. The answer follows the
 * commit.
 */
@Component
class SubmitApplication {
    private final Repetitions repetitions;
    private final Catalogue catalogue;
    private final Intake intake;
    private final FileApplication filing;
    private final TransactionOperations transactions;

    SubmitApplication(
            Repetitions repetitions,
            Catalogue catalogue,
            Intake intake,
            FileApplication filing,
            TransactionOperations transactions) {
        this.repetitions = repetitions;
        this.catalogue = catalogue;
        this.intake = intake;
        this.filing = filing;
        this.transactions = transactions;
    }

    record Submitted(Application application, boolean replayed) {}

    Submitted submit(Applicant applicant, IdempotencyKey key, SubmissionRequest body) {
        var request = new Repetitions.Request(name(applicant.citizenId()), key, body);
        var filed = new Scope.Filed();
        Filing accepted;
        try {
            accepted = accept(applicant, key, body);
        } catch (Problem refusal) {
            // An accepted request keeps its answer, even if the service has closed since.
            return repetitions
                    .known(request, filed)
                    .map(SubmitApplication::again)
                    .orElseThrow(() -> refusal);
        }
        return transactions.execute(_ -> {
            var id = ApplicationId.next();
            return repetitions
                    .earlier(request, id, filed)
                    .map(SubmitApplication::again)
                    .orElseGet(() -> new Submitted(filing.file(id, accepted), false));
        });
    }

    /** @throws Problem 404 {@code not-found} if the citizen has submitted nothing with this key, or too long ago */
    Application submitted(String citizenId, IdempotencyKey key) {
        return repetitions
                .first(name(citizenId), key, new Scope.Filed())
                .orElseThrow(() -> Problem.notFound("permohonan", "application"));
    }

    private static String name(String citizenId) {
        return "submit " + citizenId;
    }

    private static Submitted again(Application application) {
        return new Submitted(application, true);
    }

    private Filing accept(Applicant applicant, IdempotencyKey key, SubmissionRequest body) {
        var offer = catalogue.openOffer(body.mall(), body.service(), body.version(), applicant.client());
        return new Filing(applicant.citizenId(), offer, intake.first(applicant, offer, body), key.value(), null);
    }
}
