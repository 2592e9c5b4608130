package id.mppdigital.identity;

import static id.mppdigital.identity.Browser.location;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Authorization code with PKCE, from the front-end's first redirect to the token's claims. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SignInTests {

    /** The example pair of RFC 7636, appendix B. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    private static final String CALLBACK = "http://127.0.0.1:8080/callback";

    @LocalServerPort
    int port;

    Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @AfterEach
    void close() {
        browser.close();
    }

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
                .containsEntry("client_id", "portal")
                .doesNotContainKeys("agency", "malls");

        var id = claims(tokens, "id_token");
        assertThat(id.getAudience()).containsExactly("portal");
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
        browser.get("/oauth2/authorize", request(Map.of()));

        assertThat(browser.signIn("siti", "salah")).endsWith("/login?error");
        assertThat(browser.get("/login?error").body()).contains("kata sandi salah", "password is wrong");
    }

    @Test
    void aFormWithoutItsCsrfTokenIsRefused() throws Exception {
        var answer = browser.post("/login", Map.of("username", "siti", "password", "demo"));

        assertThat(location(answer)).endsWith("/login?expired");
        assertThat(browser.get("/oauth2/authorize", request(Map.of())).headers().firstValue("Location"))
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
        var request = request(Map.of());
        request.remove("code_challenge");
        request.remove("code_challenge_method");

        assertThat(location(browser.get("/oauth2/authorize", request)))
                .startsWith(CALLBACK)
                .contains("error=invalid_request", "code_challenge");
    }

    @Test
    void anUnknownClientGetsNeitherFormNorRedirect() throws Exception {
        var answer = browser.get("/oauth2/authorize", request(Map.of("client_id", "stranger")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void aCodeIsNeverSentToAForeignAddress() throws Exception {
        var answer = browser.get("/oauth2/authorize", request(Map.of("redirect_uri", "https://evil.example/callback")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void aLoopbackRedirectMayUseAnyPort() throws Exception {
        browser.get("/oauth2/authorize", request(Map.of("redirect_uri", "http://127.0.0.1:50123/callback")));

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
        assertThat(location(browser.get("/oauth2/authorize", request(Map.of()))))
                .endsWith("/login");
        var callback = URI.create(location(browser.get(browser.signIn(username, "demo"))));
        assertThat(callback.toString()).startsWith(CALLBACK);
        var query = UriComponentsBuilder.fromUri(callback).build().getQueryParams();
        assertThat(query.getFirst("state")).isEqualTo("s1");
        return query.getOrDefault("code", List.of()).getFirst();
    }

    private static Map<String, String> request(Map<String, String> changes) {
        var request = new HashMap<>(Map.of(
                "response_type", "code",
                "client_id", "portal",
                "redirect_uri", CALLBACK,
                "scope", "openid profile",
                "state", "s1",
                "code_challenge", CHALLENGE,
                "code_challenge_method", "S256"));
        request.putAll(changes);
        return request;
    }

    private JsonNode redeem(String code, String verifier) throws Exception {
        var tokens = token(code, verifier);
        assertThat(tokens.has("access_token")).as(tokens.toString()).isTrue();
        return tokens;
    }

    private JsonNode token(String code, String verifier) throws Exception {
        var form = Map.of(
                "grant_type", "authorization_code",
                "client_id", "portal",
                "redirect_uri", CALLBACK,
                "code", code,
                "code_verifier", verifier);
        return JsonMapper.shared().readTree(browser.post("/oauth2/token", form).body());
    }

    private JWTClaimsSet claims(JsonNode tokens, String name) throws Exception {
        var jwt = SignedJWT.parse(tokens.get(name).asString());
        var published = JWKSet.parse(browser.get("/oauth2/jwks").body());
        var key = published.getKeyByKeyId(jwt.getHeader().getKeyID()).toRSAKey();
        assertThat(jwt.verify(new RSASSAVerifier(key))).isTrue();
        return jwt.getJWTClaimsSet();
    }
}
