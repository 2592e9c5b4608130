package id.mppdigital.identity.accounts;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may sign in, and which programs may ask for tokens.
 *
 * @param accounts the file that keeps what is registered while the issuer runs; without one a restart forgets it
 * @param adminSecret what registering needs as its bearer token; without one nobody registers anything
 * @param lockout when and for how long wrong passwords shut somebody out
 */
@ConfigurationProperties("mpp.identity")
record AccountSettings(
        @Nullable Path accounts,
        @Nullable String adminSecret,
        @DefaultValue Lockout lockout,
        @DefaultValue List<Person> people,
        @DefaultValue List<Client> clients) {
    /**
     * @param after so many wrong passwords in a row
     * @param pause how long the right one is refused then, too
     */
    record Lockout(
            @DefaultValue("5") int after,
            @DefaultValue("1m") Duration pause) {}
}
