package id.mppdigital.application.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.testing.ServiceTest;
import id.mppdigital.platform.meters.DatabaseMeters;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OverdueByMallIT extends ServiceTest {
    private final String siti = newCitizen();

    @Autowired
    private DatabaseMeters measured;

    @Autowired
    private MeterRegistry meters;

    /** 0 without a meter: a mall where all is in time has none. */
    private double shown() {
        measured.measure();
        return meters.find("mpp.applications.overdue").gauges().stream()
                .filter(gauge -> "63.71".equals(gauge.getId().getTag("mall")))
                .mapToDouble(Gauge::value)
                .sum();
    }

    private void due(String application, String when) {
        jdbc.sql("update application set due_at = now() + cast(? as interval) where id = ?")
                .params(when, UUID.fromString(application))
                .update();
    }

    @Test
    void anApplicationCountsForItsMallOnceItsDateHasPassed() {
        var first = submitted(siti);
        var second = submitted(siti);
        var before = shown();

        due(first, "-1 hour");
        due(second, "1 hour");

        assertThat(shown()).isEqualTo(before + 1);
    }

    @Test
    void whatIsDecidedIsNotOverdueAnyMore() {
        var late = submitted(siti);
        due(late, "-1 hour");
        var before = shown();

        api.transition(police(), late, "{\"to\": \"APPROVED\"}");
        api.transition(police(), late, "{\"to\": \"ISSUED\"}");

        assertThat(shown()).isEqualTo(before - 1);
    }
}
