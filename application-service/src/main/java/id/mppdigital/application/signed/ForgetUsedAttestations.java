package id.mppdigital.application.signed;

import id.mppdigital.platform.sql.OldRows;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes the numbers of attestations that nobody takes any more. */
@Component
class ForgetUsedAttestations {
    private static final OldRows EXPIRED = new OldRows("used_attestation", "attestation", "expires_at", 5_000);

    /** So far apart may the clocks of two instances be. */
    private static final Duration MARGIN = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    ForgetUsedAttestations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "1h", fixedDelayString = "1h")
    void forget() {
        EXPIRED.delete(jdbc, clock.instant().minus(MARGIN));
    }
}
