package id.mppdigital.bench.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SignInTests {
    @Test
    void whoever_is_named_gets_their_own_token_and_an_identity_that_can_be_checked() throws Exception {
        try (var issuer = new Issuer();
                var client = HttpClient.newHttpClient()) {
            var back = issuer.signedIn(
                    URI.create(issuer.url() + "/authorize?nonce=n1&state=s%3D&redirect_uri=http%3A%2F%2Fportal%2Fback"),
                    new Visitor("bench-1", "the-token"));
            assertThat(back.toString()).startsWith("http://portal/back?code=").endsWith("&state=s%3D");

            var code = back.getQuery().replaceAll("code=|&state.*", "");
            var redeem = HttpRequest.newBuilder(URI.create(issuer.url() + "/token"))
                    .POST(BodyPublishers.ofString("grant_type=authorization_code&code=" + code))
                    .build();
            var tokens = JsonMapper.shared()
                    .readTree(client.send(redeem, BodyHandlers.ofString()).body());

            assertThat(tokens.path("access_token").asString()).isEqualTo("the-token");
            var keys = JWKSet.load(URI.create(issuer.url() + "/jwks").toURL());
            var identity = SignedJWT.parse(tokens.path("id_token").asString());
            assertThat(identity.verify(
                            new RSASSAVerifier(keys.getKeys().getFirst().toRSAKey())))
                    .isTrue();
            assertThat(identity.getJWTClaimsSet().getSubject()).isEqualTo("bench-1");
            assertThat(identity.getJWTClaimsSet().getClaim("nonce")).isEqualTo("n1");
        }
    }
}
