package id.mppdigital.connector.agency;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Warns before an agency's own keys have all expired, for from then on nobody can apply there. The meter
 * {@code mpp.agency.key.expires} holds the seconds that are left, below zero after the end; the log says it once a day.
 */
@Component
class WarnOfKeys {
    private static final Logger log = LoggerFactory.getLogger(WarnOfKeys.class);

    private final Agencies agencies;
    private final Clock clock;
    private final Duration ahead;
    private final MultiGauge gauge;

    WarnOfKeys(Agencies agencies, Clock clock, MeterRegistry registry, KeySettings settings) {
        this.agencies = agencies;
        this.clock = clock;
        this.ahead = settings.warnAhead();
        this.gauge = MultiGauge.builder("mpp.agency.key.expires")
                .description("until the last of an agency's own keys expires")
                .baseUnit("seconds")
                .register(registry);
    }

    /** Read from the database, so every instance shows the same. */
    @Scheduled(fixedDelayString = "${mpp.work.gauge-interval:15s}")
    void measure() {
        gauge.register(agencies.keysThatExpire().stream().map(this::row).toList(), true);
    }

    @Scheduled(initialDelayString = "1m", fixedDelayString = "1d")
    void warn() {
        for (var keys : soon()) {
            log.warn(
                    "The last encryption key of {} expires at {}: publish a new one in its manifest, or nobody can apply"
                            + " there any more",
                    keys.agency(),
                    keys.at());
        }
    }

    private List<Agencies.KeysExpire> soon() {
        var limit = clock.instant().plus(ahead);
        return agencies.keysThatExpire().stream()
                .filter(keys -> keys.at().isBefore(limit))
                .toList();
    }

    private MultiGauge.Row<?> row(Agencies.KeysExpire keys) {
        return MultiGauge.Row.of(
                Tags.of("agency", keys.agency()),
                () -> Duration.between(clock.instant(), keys.at()).toSeconds());
    }
}
