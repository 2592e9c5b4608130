package id.mppdigital.application.batch;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.idempotency.IdempotencyKey;
import id.mppdigital.application.testing.ServiceTest;
import id.mppdigital.application.testing.TestCatalogue;
import id.mppdigital.platform.security.Caller;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Its hundreds of rows are never committed: other tests look at what the database plans for the table. */
class LargestBatchIT extends ServiceTest {
    private static final BatchFilter MINE = new BatchFilter(null, null, null, "me", null);

    private final String siti = newCitizen();
    private final String rahmat = "rahmat-" + UUID.randomUUID();
    private final Caller caller = new Caller(
            rahmat,
            "portal",
            Set.of("agency-officer"),
            Map.of("agency", "polres-banjarmasin", "malls", List.of(TestCatalogue.BANJARMASIN)));
    private final BatchRequest request =
            new BatchRequest(null, MINE, null, new BatchRequest.BatchAssignment(rahmat), null);

    @Autowired
    private PreviewBatch batches;

    @Autowired
    private StartBatch batch;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void moreThanFitIntoABatchAreToldBeforeAndAfterItsStartAndAreLeftOut() {
        var like = submitted(newCitizen());
        transaction.executeWithoutResult(undone -> {
            undone.setRollbackOnly();
            give(like, BatchRequest.LARGEST);

            assertThat(batches.preview(caller, request).more()).isFalse();
            assertThat(started().more()).isFalse();

            give(like, 1);

            var preview = batches.preview(caller, request);
            assertThat(preview.more()).isTrue();
            assertThat(preview.ids()).hasSize(BatchRequest.LARGEST);
            assertThat(started())
                    .returns(true, Batch::more)
                    .returns(BatchRequest.LARGEST, it -> it.counts().total());
        });
    }

    private Batch started() {
        return batch.start(caller, new IdempotencyKey(UUID.randomUUID().toString()), request)
                .batch();
    }

    /** So many further applications, all of this officer. */
    private void give(String like, int count) {
        copies(like, siti, count);
        jdbc.sql("update application set assignee = :rahmat where citizen_id = :siti")
                .param("rahmat", rahmat)
                .param("siti", siti)
                .update();
    }
}
