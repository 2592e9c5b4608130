package id.mppdigital.identity;

import static id.mppdigital.identity.FrontEnd.VERIFIER;
import static id.mppdigital.identity.FrontEnd.claims;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Front-ends stay signed in without asking for the password again. */
class RefreshTests extends IssuerTest {
    @Test
    void aPublicClientRefreshesItsTokenAndIsTheSamePersonStill() throws Exception {
        var first = app.redeem(app.code("siti", "demo"), VERIFIER);

        var second = app.refresh(refreshToken(first));

        assertThat(claims(second).getJWTID()).isNotEqualTo(claims(first).getJWTID());
        assertThat(claims(second).getClaims())
                .containsEntry("sub", "siti")
                .containsEntry("client_id", "padang-app")
                .containsEntry("nik", "6371015507900001");
        assertThat(second.has("id_token")).isTrue();
    }

    @Test
    void aRefreshTokenWorksOnce() throws Exception {
        var first = app.redeem(app.code("siti", "demo"), VERIFIER);
        app.refresh(refreshToken(first));

        assertThat(app.refresh(refreshToken(first)).path("error").asString()).isEqualTo("invalid_grant");
    }

    @Test
    void aRefreshTokenIsWorthNothingToAnotherClient() throws Exception {
        var tokens = app.redeem(app.code("siti", "demo"), VERIFIER);
        Registration.at(port)
                .client(Map.of("id", "thief-app", "redirects", java.util.List.of("https://thief.example/callback")));

        var thief = new FrontEnd(browser, "thief-app", "https://thief.example/callback");

        assertThat(thief.refresh(refreshToken(tokens)).path("error").asString()).isEqualTo("invalid_grant");
    }

    @Test
    void aConfidentialClientCannotPassForAPublicOne() throws Exception {
        var asOps = Map.of("grant_type", "refresh_token", "client_id", "ops", "refresh_token", "guessed");

        assertThat(app.token(asOps).path("error").asString()).isEqualTo("invalid_client");
    }

    @Test
    void aRevokedTokenIsNotRefreshed() throws Exception {
        var tokens = app.redeem(app.code("siti", "demo"), VERIFIER);

        var revoked = browser.post("/oauth2/revoke", Map.of("client_id", "padang-app", "token", refreshToken(tokens)));

        assertThat(revoked.statusCode()).isEqualTo(200);
        assertThat(app.refresh(refreshToken(tokens)).path("error").asString()).isEqualTo("invalid_grant");
    }

    private static String refreshToken(JsonNode tokens) {
        return tokens.path("refresh_token").asString();
    }
}
