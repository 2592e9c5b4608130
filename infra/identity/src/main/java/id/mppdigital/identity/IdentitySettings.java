package id.mppdigital.identity;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * How tokens are signed and how long they last.
 *
 * @param issuer the URL that stands in {@code iss} and in the discovery document
 * @param key a private RSA JWK; without one every start makes a new key, and older tokens stop verifying
 * @param tokenLife how long an access token is accepted
 * @param refreshLife how long after the last refresh somebody stays signed in
 * @param backChannels where a client is told that somebody signed out, by the client's id
 */
@ConfigurationProperties("mpp.identity")
record IdentitySettings(
        @DefaultValue("http://localhost:9000") URI issuer,
        @Nullable Resource key,
        @DefaultValue("1h") Duration tokenLife,
        @DefaultValue("12h") Duration refreshLife,
        @DefaultValue Map<String, URI> backChannels) {}
