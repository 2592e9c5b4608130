package id.mppdigital.platform.meters;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LastValuesTests {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    /** A service may have several queues. */
    @Test
    void eachOfSeveralMetersOfOneNameIsSeenToBeUnmeasured() {
        var oldest = DatabaseMeter.seconds("mpp.work.oldest", "since when", "select 0");

        var first = new LastValues(oldest.of("queue", "letters"), Duration.ZERO, meters);
        var second = new LastValues(oldest.of("queue", "parcels"), Duration.ZERO, meters);

        assertThat(first).isNotEqualTo(second);
        assertThat(meters.get("mpp.meters.unmeasured").gauges())
                .extracting(gauge -> gauge.getId().getTag("meter"))
                .containsExactlyInAnyOrder("mpp.work.oldest letters", "mpp.work.oldest parcels");
    }
}
