package id.mppdigital.application.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import id.mppdigital.application.idempotency.IdempotencyKey;
import id.mppdigital.application.testing.ServiceTest;
import id.mppdigital.application.testing.Submissions;
import id.mppdigital.platform.test.StatementCount;
import java.lang.management.ManagementFactory;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a submission may cost, in units that no busy machine can change. Whoever must raise a limit says why in the same
 * commit; times are measured by {@code ./mpp bench}.
 */
class SubmissionCostIT extends ServiceTest {
    /** Of which one uses up the attestation. */
    private static final int STATEMENTS = 7;

    /** 269 were measured; nearly half of that is sealing, and a part the tests' own look at the event's contract. */
    private static final int KILOBYTES = 280;

    private static final int SUBMISSIONS = 100;

    @Autowired
    private SubmitApplication submissions;

    @Autowired
    private JsonMapper json;

    private static final Applicant.Person PERSON =
            new Applicant.Person("6371015507900001", "Siti Rahmah", "siti@example.id", null, "id");

    private final String citizen = newCitizen();
    private final Deque<SubmissionRequest> filledIn = new ArrayDeque<>();

    /** Each with an attestation of its own. */
    @BeforeEach
    void fillIn() {
        for (int n = 0; n < 2 * SUBMISSIONS; n++) {
            filledIn.add(json.convertValue(Submissions.of(citizen).body(), SubmissionRequest.class));
        }
    }

    @Test
    void a_submission_asks_the_database_no_oftener_than_it_must() {
        submit();

        // One in a hundred asks for the next block of numbers besides.
        assertThat(Math.min(statements(), statements())).isEqualTo(STATEMENTS);
    }

    @Test
    void a_submission_of_a_draft_asks_once_more() {
        submit("draft-");
        int before = StatementCount.now();
        submit("draft-");
        int first = StatementCount.now() - before;
        submit("draft-");

        assertThat(Math.min(first, StatementCount.now() - before - first)).isEqualTo(STATEMENTS + 1);
    }

    @Test
    void a_submission_leaves_little_to_the_garbage_collector() {
        for (int n = 0; n < SUBMISSIONS; n++) {
            submit();
        }
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int n = 0; n < SUBMISSIONS; n++) {
            submit();
        }

        assertThat((threads.getCurrentThreadAllocatedBytes() - before) / SUBMISSIONS / 1_024)
                .isBetween(1L, (long) KILOBYTES);
    }

    private int statements() {
        int before = StatementCount.now();
        submit();
        return StatementCount.now() - before;
    }

    private void submit() {
        submit("");
    }

    private void submit(String prefix) {
        var key = IdempotencyKey.required(prefix + UUID.randomUUID());
        submissions.submit(new Applicant(citizen, "portal", PERSON), key, filledIn.remove());
    }
}
