package id.mppdigital.platform.broker;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what is missing and what to do, at most once per interval. */
class Reminder {
    private static final Logger log = LoggerFactory.getLogger(Reminder.class);

    private final List<String> servers;
    private final Duration interval;
    private final Clock clock;
    private Instant due = Instant.MIN;

    Reminder(List<String> servers, Duration interval, Clock clock) {
        this.servers = servers;
        this.interval = interval;
        this.clock = clock;
    }

    void missing(String what, Throwable cause) {
        var now = clock.instant();
        if (now.isBefore(due)) {
            return;
        }
        due = now.plus(interval);
        log.warn(
                "{}: {} ({}). The service runs, but its events wait. Start the broker or correct"
                        + " spring.kafka.bootstrap-servers. The service keeps trying; the next reminder comes in {} s.",
                what,
                servers,
                root(cause),
                interval.toSeconds());
    }

    void nothingMissing() {
        if (!due.equals(Instant.MIN)) {
            due = Instant.MIN;
            log.info("The Kafka broker answers: {}", servers);
        }
    }

    private static String root(Throwable failure) {
        var cause = failure.getCause();
        return cause == null ? failure.toString() : root(cause);
    }
}
