package id.mppdigital.citizen.registers.manifest;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * What an installation says about a register, under {@code mpp.registers.<code>}; the manifest says the rest. What the
 * installation signs in with belongs to the register's protocol.
 *
 * @param url trusted: it may lie in a private network, where a manifest's may not
 * @param access what the contract grants: {@code fetch} data, or only {@code match} what the citizen declared
 * @param timeout for one call, from connecting to the last byte
 * @param freshness how long an answer is reused without asking again
 * @param threshold from which likeness in percent a value agrees, for a manifest that does not say
 */
public record RegisterSettings(
        @Nullable URI url,
        @Nullable Access access,
        @Nullable Duration timeout,
        @Nullable Duration freshness,
        @Nullable Integer threshold) {
    private static final String PREFIX = "mpp.registers.";

    public RegisterSettings {
        if (threshold != null && (threshold < 1 || threshold > 100)) {
            throw new IllegalArgumentException(PREFIX + "<code>.threshold must be from 1 to 100, not " + threshold);
        }
    }

    public static RegisterSettings of(String code, Environment environment) {
        return Binder.get(environment).bindOrCreate(PREFIX + code, RegisterSettings.class);
    }
}
