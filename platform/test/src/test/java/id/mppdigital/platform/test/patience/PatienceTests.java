package id.mppdigital.platform.test.patience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class PatienceTests {
    @Test
    void a_test_that_names_no_limit_waits_half_a_minute() {
        var left = new AtomicReference<>(Duration.ZERO);

        await().conditionEvaluationListener(condition -> left.set(Duration.ofMillis(condition.getRemainingTimeInMS())))
                .until(() -> true);

        assertThat(left.get()).isBetween(Patience.USUAL.minusSeconds(5), Patience.USUAL);
    }
}
