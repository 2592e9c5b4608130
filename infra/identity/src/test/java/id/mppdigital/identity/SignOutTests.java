package id.mppdigital.identity;

import static id.mppdigital.identity.Browser.location;
import static id.mppdigital.identity.FrontEnd.VERIFIER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Signing out at the portal or at the issuer ends both sessions. */
class SignOutTests extends IssuerTest {
    private static final String LOGOUT = "/connect/logout";

    @BeforeEach
    void forget() {
        PORTAL.reset(200);
    }

    @Test
    void whoSignsOutComesBackToThePortalsHomePageAndIsAskedAgainWhoTheyAre() throws Exception {
        var tokens = portal.redeem(portal.code("siti", "demo"), VERIFIER);

        assertThat(location(signOut(tokens, PORTAL.url() + "/"))).isEqualTo(PORTAL.url() + "/?state=s2");
        assertThat(location(browser.get("/oauth2/authorize", portal.request(Map.of()))))
                .endsWith("/login");
    }

    @Test
    void thePortalIsToldByASignedTokenWhoseSessionHasEnded() throws Exception {
        var tokens = portal.redeem(portal.code("siti", "demo"), VERIFIER);
        signOut(tokens, PORTAL.url() + "/");

        assertThat(PORTAL.told()).singleElement(STRING).satisfies(token -> {
            var told = browser.verified(token);
            assertThat(told.getHeader().getType().getType()).isEqualTo("logout+jwt");
            assertThat(told.getJWTClaimsSet().getIssuer()).isEqualTo("http://localhost:9000");
            assertThat(told.getJWTClaimsSet().getAudience()).containsExactly("portal");
            assertThat(told.getJWTClaimsSet().getSubject()).isEqualTo("siti");
            assertThat(told.getJWTClaimsSet().getJWTID()).isNotBlank();
            assertThat(told.getJWTClaimsSet().getClaims())
                    .containsEntry("sid", idToken(tokens).getJWTClaimsSet().getClaim("sid"))
                    .containsEntry("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                    .doesNotContainKey("nonce");
        });
    }

    @Test
    void aPortalThatFailsKeepsNobodySignedIn() throws Exception {
        var tokens = portal.redeem(portal.code("siti", "demo"), VERIFIER);
        PORTAL.reset(500);

        assertThat(signOut(tokens, PORTAL.url() + "/").statusCode()).isEqualTo(302);
        assertThat(location(browser.get("/oauth2/authorize", portal.request(Map.of()))))
                .endsWith("/login");
    }

    @Test
    void nobodyIsSentToAForeignAddress() throws Exception {
        var tokens = portal.redeem(portal.code("siti", "demo"), VERIFIER);

        var answer = signOut(tokens, "https://evil.example/");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void withoutAnIdTokenThePersonIsAskedFirst() throws Exception {
        portal.redeem(portal.code("siti", "demo"), VERIFIER);
        var home = PORTAL.url() + "/";

        var page = browser.get(LOGOUT, Map.of("client_id", "portal", "post_logout_redirect_uri", home));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Keluar?", "Sign out?");
        assertThat(isSignedIn()).isTrue();

        var form = Map.of("client_id", "portal", "post_logout_redirect_uri", home, "_csrf", csrf(page));
        assertThat(location(browser.post(LOGOUT, form))).isEqualTo(home);
        assertThat(PORTAL.told()).hasSize(1);
        assertThat(isSignedIn()).isFalse();
        assertThat(location(browser.get(LOGOUT, Map.of("client_id", "portal", "post_logout_redirect_uri", home))))
                .isEqualTo(home);
    }

    @Test
    void nobodyElsesFormSignsAPersonOut() throws Exception {
        portal.redeem(portal.code("siti", "demo"), VERIFIER);

        browser.post(LOGOUT, Map.of("client_id", "portal"));

        assertThat(PORTAL.told()).isEmpty();
        assertThat(isSignedIn()).isTrue();
    }

    @Test
    void withoutAnIdTokenNobodyIsSentToAForeignAddressEither() throws Exception {
        var evil = Map.of("client_id", "portal", "post_logout_redirect_uri", "https://evil.example/");
        assertThat(location(browser.get(LOGOUT, evil))).doesNotContain("evil");

        portal.redeem(portal.code("siti", "demo"), VERIFIER);
        var form = new HashMap<>(evil);
        form.put("_csrf", csrf(browser.get(LOGOUT, evil)));
        assertThat(location(browser.post(LOGOUT, form))).doesNotContain("evil");
    }

    @Test
    void eachTokenOfASignOutIsValidForTwoMinutesAndHasAnIdOfItsOwn() throws Exception {
        for (var i = 0; i < 2; i++) {
            signOut(portal.redeem(portal.code("siti", "demo"), VERIFIER), PORTAL.url() + "/");
        }
        var ids = new HashSet<String>();
        for (var token : PORTAL.told()) {
            var told = browser.verified(token).getJWTClaimsSet();
            assertThat(told.getExpirationTime().getTime() - told.getIssueTime().getTime())
                    .isEqualTo(120_000);
            ids.add(told.getJWTID());
        }
        assertThat(ids).hasSize(2);
    }

    private boolean isSignedIn() throws Exception {
        return !location(browser.get("/oauth2/authorize", portal.request(Map.of())))
                .endsWith("/login");
    }

    private static String csrf(HttpResponse<String> page) {
        return page.body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
    }

    @Test
    void aPublicFrontEndsPeopleComeBackToItsHomePage() throws Exception {
        var tokens = app.redeem(app.code("siti", "demo"), VERIFIER);

        assertThat(location(signOut(tokens, "http://127.0.0.1:8080/"))).startsWith("http://127.0.0.1:8080/");
    }

    @Test
    void theDiscoveryDocumentOffersBothWaysOfSigningOut() throws Exception {
        var document = JsonMapper.shared()
                .readTree(browser.get("/.well-known/openid-configuration").body());

        assertThat(document.path("end_session_endpoint").asString()).endsWith("/connect/logout");
        assertThat(List.of("backchannel_logout_supported", "backchannel_logout_session_supported"))
                .allMatch(name -> document.path(name).asBoolean(false));
    }

    private HttpResponse<String> signOut(JsonNode tokens, String then) throws Exception {
        return browser.get(
                "/connect/logout",
                Map.of("id_token_hint", idToken(tokens).serialize(), "post_logout_redirect_uri", then, "state", "s2"));
    }

    private static SignedJWT idToken(JsonNode tokens) throws Exception {
        return SignedJWT.parse(tokens.path("id_token").asString());
    }
}
