package id.mppdigital.connector.webhook;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The {@code Retry-After} header (RFC 9110, 10.2.3): seconds or an HTTP date. */
final class RetryAfter {
    private static final Pattern SECONDS = Pattern.compile("[0-9]+");

    /** Far beyond every ceiling; what an endpoint says in more digits means no more than this. */
    private static final BigInteger MOST_SECONDS =
            BigInteger.valueOf(Duration.ofDays(3_650).toSeconds());

    private RetryAfter() {}

    /** Empty for no header or an unreadable one; a date that has passed is zero. */
    static Optional<Duration> parse(@Nullable String header, Instant now) {
        if (header == null) {
            return Optional.empty();
        }
        var value = header.strip();
        if (SECONDS.matcher(value).matches()) {
            return Optional.of(seconds(value));
        }
        return HttpDate.parse(value, now)
                .map(until -> until.isBefore(now) ? Duration.ZERO : Duration.between(now, until));
    }

    private static Duration seconds(String digits) {
        // A header line is limited, and so is the cost of this number.
        return Duration.ofSeconds(new BigInteger(digits).min(MOST_SECONDS).longValueExact());
    }
}
