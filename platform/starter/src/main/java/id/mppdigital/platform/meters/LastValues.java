package id.mppdigital.platform.meters;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a meter showed when it was last measured. Once that is too long ago it shows NaN, which no alert takes for a
 * figure, and {@code mpp.meters.unmeasured} says for how long.
 */
class LastValues {
    private final DatabaseMeter meter;
    private final Duration fresh;
    private final MultiGauge gauge;
    private volatile Map<Tags, Double> values = Map.of();
    private volatile long measuredAt = System.nanoTime();

    /** @param fresh how long a value holds */
    LastValues(DatabaseMeter meter, Duration fresh, MeterRegistry registry) {
        this.meter = meter;
        this.fresh = fresh;
        this.gauge = MultiGauge.builder(meter.name())
                .description(meter.description())
                .baseUnit(meter.unit())
                .register(registry);
        Gauge.builder("mpp.meters.unmeasured", this, LastValues::secondsWithout)
                .description(
                        "For how long a meter has had no value, as the database did not answer; 0 while it has one")
                .baseUnit("seconds")
                .tag("meter", meter.fullName())
                .register(registry);
    }

    void measure(JdbcClient jdbc) {
        var read = meter.read(jdbc);
        values = read;
        measuredAt = System.nanoTime();
        gauge.register(read.keySet().stream().map(this::row).toList());
    }

    private MultiGauge.Row<?> row(Tags tags) {
        return MultiGauge.Row.of(tags, () -> secondsWithout() > 0 ? Double.NaN : values.getOrDefault(tags, Double.NaN));
    }

    private double secondsWithout() {
        var age = Duration.ofNanos(System.nanoTime() - measuredAt);
        return Math.max(0, age.minus(fresh).toMillis() / 1_000.0);
    }
}
