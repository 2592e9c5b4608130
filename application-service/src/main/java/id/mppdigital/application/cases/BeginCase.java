package id.mppdigital.application.cases;

import id.mppdigital.application.catalog.LifeEvents;
import id.mppdigital.application.idempotency.IdempotencyKey;
import id.mppdigital.application.idempotency.IdempotencyKeys;
import id.mppdigital.application.submission.Applicant;
import id.mppdigital.platform.events.Ids;
import id.mppdigital.platform.problem.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A citizen submits a life event. All checks and the sealing come before the transaction. One transaction stores key,
 * case, parts and the applications of those parts that wait for no other, or nothing.
 */
@Component
class BeginCase {
    private final IdempotencyKeys keys;
    private final LifeEvents events;
    private final CheckParts check;
    private final StoreCase store;
    private final Cases cases;
    private final TransactionOperations transactions;

    BeginCase(
            IdempotencyKeys keys,
            LifeEvents events,
            CheckParts check,
            StoreCase store,
            Cases cases,
            TransactionOperations transactions) {
        this.keys = keys;
        this.events = events;
        this.check = check;
        this.store = store;
        this.cases = cases;
        this.transactions = transactions;
    }

    record Begun(CaseView view, boolean replayed) {}

    Begun begin(Applicant applicant, IdempotencyKey key, CaseRequest request) {
        var scope = "case " + applicant.citizenId();
        StoreCase.Accepted accepted;
        try {
            var event = events.published(request.lifeEvent(), request.version());
            accepted = new StoreCase.Accepted(
                    applicant, event, request.mall(), check.check(applicant, event, request, key.value()));
        } catch (Problem refusal) {
            // An accepted request keeps its answer, even if a service has closed since.
            return keys.find(scope, key, request)
                    .map(first -> new Begun(cases.get(first, applicant.citizenId()), true))
                    .orElseThrow(() -> refusal);
        }
        return transactions.execute(_ -> {
            var id = Ids.next();
            var first = keys.claim(scope, key, request, id);
            if (first.isEmpty()) {
                store.store(id, accepted);
            }
            return new Begun(cases.get(first.orElse(id), applicant.citizenId()), first.isPresent());
        });
    }
}
