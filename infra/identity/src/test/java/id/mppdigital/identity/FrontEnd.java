package id.mppdigital.identity;

import static id.mppdigital.identity.Browser.location;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A front-end that signs people in with a code and PKCE.
 *
 * @param secret none of a public one
 */
record FrontEnd(Browser browser, String client, @Nullable String secret, String callback) {
    /** The example pair of RFC 7636, appendix B. */
    static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    FrontEnd(Browser browser, String client, String callback) {
        this(browser, client, null, callback);
    }

    FrontEnd withSecret(@Nullable String other) {
        return new FrontEnd(browser, client, other, callback);
    }

    /** The request that begins a sign-in, with some parameters changed. */
    Map<String, String> request(Map<String, String> changes) {
        var request = new HashMap<>(Map.of(
                "response_type", "code",
                "client_id", client,
                "redirect_uri", callback,
                "scope", "openid profile",
                "state", "s1",
                "code_challenge", CHALLENGE,
                "code_challenge_method", "S256"));
        request.putAll(changes);
        return request;
    }

    /** Signs somebody in and answers the code. */
    String code(String username, String password) throws Exception {
        assertThat(location(browser.get("/oauth2/authorize", request(Map.of()))))
                .endsWith("/login");
        return code(browser.signIn(username, password));
    }

    /** Goes on to where a sign-in leads, and answers the code. */
    String code(String next) throws Exception {
        var back = URI.create(location(browser.get(next)));
        assertThat(back.toString()).startsWith(callback);
        var query = UriComponentsBuilder.fromUri(back).build().getQueryParams();
        assertThat(query.getFirst("state")).isEqualTo("s1");
        return query.getOrDefault("code", List.of()).getFirst();
    }

    JsonNode redeem(String code, String verifier) throws Exception {
        return token(Map.of(
                "grant_type", "authorization_code",
                "client_id", client,
                "redirect_uri", callback,
                "code", code,
                "code_verifier", verifier));
    }

    JsonNode refresh(String refreshToken) throws Exception {
        return token(Map.of("grant_type", "refresh_token", "client_id", client, "refresh_token", refreshToken));
    }

    JsonNode token(Map<String, String> form) throws Exception {
        var answer = secret == null
                ? browser.post("/oauth2/token", form)
                : browser.post("/oauth2/token", form, "Authorization", basic(secret));
        return JsonMapper.shared().readTree(answer.body());
    }

    /** RFC 6749, 2.3.1: both halves are encoded as in a form. */
    private String basic(String secret) {
        var pair = client + ":" + URLEncoder.encode(secret, UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
    }

    static JWTClaimsSet claims(JsonNode tokens) throws Exception {
        assertThat(tokens.has("access_token")).as(tokens.toString()).isTrue();
        return SignedJWT.parse(tokens.get("access_token").asString()).getJWTClaimsSet();
    }
}
