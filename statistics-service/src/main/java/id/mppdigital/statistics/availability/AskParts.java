package id.mppdigital.statistics.availability;

import java.time.Clock;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;

/** Asks all parts at once, so that one that hangs delays no other. */
@Component
class AskParts {
    private final AvailabilitySettings settings;
    private final HealthClient client;
    private final Checks checks;
    private final Clock clock;

    AskParts(AvailabilitySettings settings, HealthClient client, Checks checks, Clock clock) {
        this.settings = settings;
        this.client = client;
        this.checks = checks;
        this.clock = clock;
    }

    void ask() {
        var now = clock.instant();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            settings.parts()
                    .forEach((part, address) -> threads.execute(() -> checks.add(part, client.isUp(address), now)));
        }
        checks.forgetOld(now);
    }
}
