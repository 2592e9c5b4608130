package id.mppdigital.identity;

import java.net.URI;
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
 * @param portalRedirects where public clients may receive a code; a loopback address counts for any port (RFC 8252)
 */
@ConfigurationProperties("mpp.identity")
record IdentitySettings(
        @DefaultValue("http://localhost:9000") URI issuer,
        @Nullable Resource key,
        @DefaultValue("1h") Duration tokenLife,
        @DefaultValue("http://127.0.0.1:8080/callback") List<String> portalRedirects,
        @DefaultValue List<Person> people,
        @DefaultValue List<Client> clients) {

    Person person(String username) {
        return people.stream()
                .filter(person -> person.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no person is called " + username));
    }

    Client client(String id) {
        return clients.stream()
                .filter(client -> client.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no client is called " + id));
    }
}
