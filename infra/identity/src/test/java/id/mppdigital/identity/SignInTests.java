package id.mppdigital.identity;

import static id.mppdigital.identity.Browser.location;
import static id.mppdigital.identity.FrontEnd.VERIFIER;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Authorization code with PKCE, from the front-end's first redirect to the token's claims. */
class SignInTests extends IssuerTest {
    private static final String CALLBACK = "http://127.0.0.1:8080/callback";

    @Test
    void aCitizenSignsInAndTheTokenSaysWhoTheyAre() throws Exception {
        var tokens = redeem(signInAs("siti"), VERIFIER);

        var access = claims(tokens, "access_token");
        assertThat(access.getIssuer()).isEqualTo("http://localhost:9000");
        assertThat(access.getAudience()).containsExactly("mpp");
        assertThat(access.getSubject()).isEqualTo("siti");
        assertThat(access.getClaims())
                .containsEntry("nik", "6371015507900001")
                .containsEntry("roles", List.of("citizen"))
                .containsEntry("name", "Siti Rahmah")
                .containsEntry("email", "siti@example.id")
                .containsEntry("phone_number", "081250001111")
                .containsEntry("client_id", "padang-app")
                .doesNotContainKeys("agency", "malls");

        var id = claims(tokens, "id_token");
        assertThat(id.getAudience()).containsExactly("padang-app");
        assertThat(id.getClaims())
                .containsEntry("name", "Siti Rahmah")
                .containsEntry("email", "siti@example.id")
                .doesNotContainKeys("nik", "phone_number");
    }

    @Test
    void anOfficersTokenNamesTheAgencyAndItsMalls() throws Exception {
        var access = claims(redeem(signInAs("rahmat"), VERIFIER), "access_token");

        assertThat(access.getClaims())
                .containsEntry("roles", List.of("agency-officer"))
                .containsEntry("agency", "disdukcapil-banjarmasin")
                .containsEntry("malls", List.of("63.71"))
                .doesNotContainKey("nik");
    }

    @Test
    void aNikBeyondExactNumbersStaysAString() throws Exception {
        assertThat(claims(redeem(signInAs("maria"), VERIFIER), "access_token").getClaim("nik"))
                .isEqualTo("9471014104950005");
    }

    @Test
    void aWrongPasswordShowsTheFormAgainAndSaysSoInBothLanguages() throws Exception {
        browser.get("/oauth2/authorize", app.request(Map.of()));

        assertThat(browser.signIn("siti", "salah")).endsWith("/login?error");
        assertThat(browser.get("/login?error").body()).contains("kata sandi salah", "password is wrong");
    }

    @Test
    void afterFiveWrongPasswordsTheRightOneIsRefusedForAWhileAndThePageSaysHowLong() throws Exception {
        Registration.at(port)
                .person(Map.of("username", "lupa", "password", "benar", "name", "Lupa", "roles", List.of("auditor")));
        for (int time = 0; time < 4; time++) {
            assertThat(browser.signIn("lupa", "salah")).endsWith("/login?error");
        }

        assertThat(browser.signIn("lupa", "salah")).endsWith("/login?locked=lupa");
        assertThat(browser.signIn("lupa", "benar")).endsWith("/login?locked=lupa");
        assertThat(browser.get("/login?locked=lupa").body())
                .containsPattern("Coba lagi dalam [1-6]?[0-9] detik")
                .containsPattern("Try again in [1-6]?[0-9] seconds");
    }

    @Test
    void aFormWithoutItsCsrfTokenIsRefused() throws Exception {
        var answer = browser.post("/login", Map.of("username", "siti", "password", "demo"));

        assertThat(location(answer)).endsWith("/login?expired");
        assertThat(browser.get("/oauth2/authorize", app.request(Map.of()))
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(next -> assertThat(next).endsWith("/login"));
    }

    @Test
    void aCodeIsWorthNothingWithoutItsVerifier() throws Exception {
        var answer = token(signInAs("siti"), "guessed-guessed-guessed-guessed-guessed-guess");

        assertThat(answer.get("error").asString()).isEqualTo("invalid_grant");
    }

    @Test
    void aCodeWorksOnce() throws Exception {
        var code = signInAs("siti");
        redeem(code, VERIFIER);

        assertThat(token(code, VERIFIER).get("error").asString()).isEqualTo("invalid_grant");
    }

    @Test
    void aRequestWithoutPkceIsRefused() throws Exception {
        var request = app.request(Map.of());
        request.remove("code_challenge");
        request.remove("code_challenge_method");

        assertThat(location(browser.get("/oauth2/authorize", request)))
                .startsWith(CALLBACK)
                .contains("error=invalid_request", "code_challenge");
    }

    @Test
    void aRequestWithoutPkceTellsTheFrontEndWhatToSend() throws Exception {
        var request = app.request(Map.of());
        request.remove("code_challenge");
        request.remove("code_challenge_method");

        assertThat(location(browser.get("/oauth2/authorize", request)))
                .contains("error_description=PKCE%20is%20missing", "state=s1");
    }

    @Test
    void anUnknownClientGetsNeitherFormNorRedirect() throws Exception {
        var answer = browser.get("/oauth2/authorize", app.request(Map.of("client_id", "stranger")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void aCodeIsNeverSentToAForeignAddress() throws Exception {
        var answer =
                browser.get("/oauth2/authorize", app.request(Map.of("redirect_uri", "https://evil.example/callback")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void aLoopbackRedirectMayUseAnyPort() throws Exception {
        browser.get("/oauth2/authorize", app.request(Map.of("redirect_uri", "http://127.0.0.1:50123/callback")));

        assertThat(location(browser.get(browser.signIn("budi", "demo"))))
                .startsWith("http://127.0.0.1:50123/callback?code=");
    }

    @Test
    void theLoginPageListsThePeopleAndRunsNoScript() throws Exception {
        var page = browser.get("/login?person=%22%3E%3Cscript%3E");

        assertThat(page.body())
                .contains("Siti Rahmah", "Maria Wenda", "Masuk", "Sign in")
                .doesNotContain("<script>");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
    }

    private String signInAs(String username) throws Exception {
        return app.code(username, "demo");
    }

    private JsonNode redeem(String code, String verifier) throws Exception {
        var tokens = token(code, verifier);
        assertThat(tokens.has("access_token")).as(tokens.toString()).isTrue();
        return tokens;
    }

    private JsonNode token(String code, String verifier) throws Exception {
        return app.redeem(code, verifier);
    }

    private JWTClaimsSet claims(JsonNode tokens, String name) throws Exception {
        return browser.verified(tokens.get(name).asString()).getJWTClaimsSet();
    }
}
