package id.mppdigital.platform.test.patience;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Gives every {@code await()} that names no limit 30 s, in each module that has this one on its test path: on a busy
 * machine Kafka or HTTP may take longer than Awaitility's 10 s. A test whose promise is a time names its own limit.
 */
public final class Patience implements TestExecutionListener {
    static final Duration USUAL = Duration.ofSeconds(30);

    @Override
    public void testPlanExecutionStarted(TestPlan tests) {
        Awaitility.setDefaultTimeout(USUAL);
    }
}
