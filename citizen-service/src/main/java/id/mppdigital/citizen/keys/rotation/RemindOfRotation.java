package id.mppdigital.citizen.keys.rotation;

import id.mppdigital.citizen.keys.KeyManagement;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Asks once a day for a new key-encryption key when the current one is old, and for the end of former ones that wrap
 * nothing any more. The meter {@code mpp.keys.rotation.due} holds the seconds that are left, below zero afterwards.
 */
@Component
class RemindOfRotation {
    private static final Logger log = LoggerFactory.getLogger(RemindOfRotation.class);

    private final KeyManagement management;
    private final KekUses uses;
    private final InstantSource clock;
    private final Duration every;
    /** Null until the database was asked. */
    private volatile @Nullable Instant due;

    private Instant remindAt = Instant.MIN;

    RemindOfRotation(
            KeyManagement management,
            KekUses uses,
            InstantSource clock,
            RotationSettings settings,
            MeterRegistry registry) {
        this.management = management;
        this.uses = uses;
        this.clock = clock;
        this.every = settings.every();
        Gauge.builder("mpp.keys.rotation.due", this::secondsLeft)
                .description("until the key that wraps the citizens' keys should be rotated")
                .baseUnit("seconds")
                .register(registry);
    }

    /** Asked again soon: a database that was away for a moment must not leave the meter without a value. */
    @Scheduled(initialDelayString = "20s", fixedDelayString = "1m")
    void look() {
        var since = uses.since(management.current());
        due = since.plus(every);
        var now = clock.instant();
        if (remindAt.isAfter(now)) {
            return;
        }
        remind(since, now, uses.unused(management.former()));
        remindAt = now.plus(Duration.ofDays(1));
    }

    private void remind(Instant since, Instant now, List<String> unused) {
        if (since.plus(every).isBefore(now)) {
            log.warn(
                    "The key-encryption key '{}' has wrapped the citizens' keys since {}: rotate it"
                            + " (docs/guides/protect-personal-data.md, section 3). Until then an old copy of the database"
                            + " opens what was erased since",
                    management.current(),
                    since);
        }
        for (var kek : unused) {
            log.warn(
                    "The key-encryption key '{}' wraps nothing any more: take it out of mpp.keys.file, restart, and"
                            + " destroy all copies of it",
                    kek);
        }
    }

    private double secondsLeft() {
        var then = due;
        return then == null
                ? Double.NaN
                : Duration.between(clock.instant(), then).toSeconds();
    }
}
