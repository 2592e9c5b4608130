package id.mppdigital.application.idempotency;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a repeated request is recognised as one.
 *
 * @param keepFor counted from the first request, at least a day. A phone that was offline for days may still repeat; a
 *     repeat after this time is a new request.
 */
@ConfigurationProperties("mpp.application.idempotency")
record IdempotencySettings(@DefaultValue("30d") Duration keepFor) {
    private static final Duration LEAST = Duration.ofDays(1);

    IdempotencySettings {
        if (keepFor.compareTo(LEAST) < 0) {
            throw new IllegalArgumentException(
                    "mpp.application.idempotency.keep-for must be at least " + LEAST + ", not " + keepFor);
        }
    }
}
