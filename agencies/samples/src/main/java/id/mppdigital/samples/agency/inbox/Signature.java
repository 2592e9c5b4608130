package id.mppdigital.samples.agency.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Checks that a webhook comes from the platform, and now: Standard Webhooks, symmetric scheme {@code v1}.
 *
 * @see <a href="https://www.standardwebhooks.com">the specification</a>
 */
@Component
class Signature {
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final String SCHEME = "v1,";

    private final Clock clock;

    Signature(Clock clock) {
        this.clock = clock;
    }

    /** @param signatures one or more, with blanks between: while a secret is replaced there are two */
    boolean covers(String id, String timestamp, byte[] body, String signatures, byte[] secret) {
        if (!isRecent(timestamp)) {
            return false;
        }
        var expected = sign(id, timestamp, body, secret).getBytes(UTF_8);
        // isEqual takes the same time for any difference, so that nobody finds a signature by timing.
        return Stream.of(signatures.split(" "))
                .filter(signature -> signature.startsWith(SCHEME))
                .anyMatch(signature -> MessageDigest.isEqual(expected, signature.getBytes(UTF_8)));
    }

    private boolean isRecent(String timestamp) {
        if (!timestamp.matches("\\d{1,12}")) {
            return false;
        }
        var age = Math.abs(clock.instant().getEpochSecond() - Long.parseLong(timestamp));
        return age <= TOLERANCE.toSeconds();
    }

    static String sign(String id, String timestamp, byte[] body, byte[] secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update((id + "." + timestamp + ".").getBytes(UTF_8));
            return SCHEME + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has HmacSHA256", e);
        }
    }
}
