package id.mppdigital.connector.agency;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Warns once a day before an agency's own keys have all expired, for from then on nobody can apply there. Operators see
 * it in the meter {@code mpp.agency.key.expires}, too.
 */
@Component
class WarnOfKeys {
    private static final Logger log = LoggerFactory.getLogger(WarnOfKeys.class);

    private final Agencies agencies;
    private final Clock clock;
    private final Duration ahead;

    WarnOfKeys(Agencies agencies, Clock clock, KeySettings settings) {
        this.agencies = agencies;
        this.clock = clock;
        this.ahead = settings.warnAhead();
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
}
