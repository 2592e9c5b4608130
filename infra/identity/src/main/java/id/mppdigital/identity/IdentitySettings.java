package id.mppdigital.identity;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Who may sign in, which programs may ask for tokens, and how the tokens are signed.
 *
 * @param issuer the URL that stands in {@code iss} and in the discovery document
 * @param key a private RSA JWK; without one every start makes a new key, and older tokens stop verifying
 * @param tokenLife how long an access token is accepted
 * @param refreshLife how long after the last refresh somebody stays signed in
 * @param lockout when and for how long wrong passwords shut somebody out
 * @param accounts the file that keeps what is registered while the issuer runs; without one a restart forgets it
 * @param adminSecret what registering needs as its bearer token; without one nobody registers anything
 */
@ConfigurationProperties("mpp.identity")
record IdentitySettings(
        @DefaultValue("http://localhost:9000") URI issuer,
        @Nullable Resource key,
        @DefaultValue("1h") Duration tokenLife,
        @DefaultValue("12h") Duration refreshLife,
        @DefaultValue Lockout lockout,
        @Nullable Path accounts,
        @Nullable String adminSecret,
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
