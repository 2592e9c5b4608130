package id.mppdigital.citizen.bpjs;

import id.mppdigital.citizen.signing.SharedSecret;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.util.StringUtils;

/**
 * What the insurance has given this installation, under {@code mpp.registers.<code>}.
 *
 * @param consId the number of the consumer
 * @param userKey of the service, empty where none is needed
 */
record BpjsAccount(String consId, SharedSecret secret, String userKey) {
    /** Empty without credentials. */
    static Optional<BpjsAccount> of(String code, Environment environment) {
        var prefix = "mpp.registers." + code + ".";
        var consId = environment.getProperty(prefix + "cons-id", "");
        var secret = environment.getProperty(prefix + "secret-key", "");
        return StringUtils.hasText(consId) && StringUtils.hasText(secret)
                ? Optional.of(new BpjsAccount(
                        consId, new SharedSecret(secret), environment.getProperty(prefix + "user-key", "")))
                : Optional.empty();
    }

    /** The headers of a request: the signature is over the consumer and the second of the request. */
    Consumer<HttpHeaders> headers(Instant now) {
        var timestamp = Long.toString(now.getEpochSecond());
        return headers -> {
            headers.set("X-cons-id", consId);
            headers.set("X-timestamp", timestamp);
            headers.set("X-signature", secret.sign(consId + "&" + timestamp));
            if (!userKey.isEmpty()) {
                headers.set("user_key", userKey);
            }
        };
    }
}
