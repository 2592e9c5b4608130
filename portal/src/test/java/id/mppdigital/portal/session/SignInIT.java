package id.mppdigital.portal.session;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.Browser;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class SignInIT extends SessionTest {
    private static final String PENDING = "__Host-sign-in";

    @Autowired
    JdbcClient jdbc;

    @Test
    void signing_in_returns_to_the_same_step() {
        var browser = browsers.open();
        var refused = browser.get("/session/stay?step=3&x=%C3%A9");
        assertThat(refused.statusCode()).isEqualTo(302);
        var page = browser.signInFrom(refused, "siti");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().toString()).endsWith("/session/stay?step=3&x=%C3%A9");
    }

    @Test
    void the_cookie_is_bound_to_the_host_and_changes_at_sign_in() {
        var browser = signedIn("siti");
        var before = browser.cookies().get(COOKIE);
        var done = browser.get(wayBack(browser, "rahmat"));
        assertThat(done.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("__Host-portal=")
                        .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                        .doesNotContain("Domain"));
        assertThat(browser.cookies().get(COOKIE)).isNotNull().isNotEqualTo(before);
        assertThat(browser.get("/").body()).contains("Rahmat");
    }

    @Test
    void a_sign_in_ends_once_and_in_the_browser_that_began_it() {
        var browser = browsers.open();
        var back = wayBack(browser, "siti");
        var other = browsers.open();
        assertThat(Browser.location(other.get(back))).endsWith("/sign-in/failed");
        assertThat(other.cookies()).doesNotContainKey(COOKIE);
        assertThat(Browser.location(browser.get(back))).endsWith("/session/stay?step=3");
        assertThat(browser.cookies()).containsKey(COOKIE).doesNotContainKey(PENDING);
        assertThat(Browser.location(browser.get(back))).endsWith("/sign-in/failed");
    }

    @Test
    void what_a_begun_sign_in_is_checked_with_can_be_neither_read_nor_changed() {
        var browser = browsers.open();
        var back = wayBack(browser, "siti");
        var sealed = browser.cookies().getOrDefault(PENDING, "");
        assertThat(new String(Base64.getUrlDecoder().decode(sealed), StandardCharsets.ISO_8859_1))
                .doesNotContain("session/stay", "code_verifier");
        for (var changed : List.of("", "x", sealed.substring(1), "A" + sealed.substring(1))) {
            browser.cookies().put(PENDING, changed);
            assertThat(Browser.location(browser.get(back))).endsWith("/sign-in/failed");
        }
    }

    /** The address to which the issuer sends somebody who has chosen a person. */
    private static String wayBack(Browser browser, String person) {
        var asked = Browser.location(browser.get("/oauth2/authorization/mpp?to=/session/stay%3Fstep%3D3"));
        return Browser.location(browser.get(asked + "&person=" + person));
    }

    @Test
    void tokens_and_names_are_stored_unreadable() {
        var browser = signedIn("siti");
        var token = browser.get("/session/probe").body();
        assertThat(token).startsWith("ey");
        assertThat(jdbc.sql("SELECT count(*) FROM session_tokens")
                        .query(Long.class)
                        .single())
                .isPositive();
        for (var secret : List.of(token, token.substring(0, 30), "Rahayu", "SecurityContextImpl")) {
            assertThat(holds(secret)).as(secret).isFalse();
        }
        assertThat(jdbc.sql("SELECT principal_name FROM spring_session")
                        .query(String.class)
                        .list())
                .doesNotContain("siti");
        assertThat(browser.cookies().toString()).doesNotContain(token).doesNotContain("siti");
    }

    @Test
    void nobody_needs_a_session_to_read_public_pages() {
        var browser = browsers.open();
        browser.get("/");
        assertThat(browser.cookies()).doesNotContainKey(COOKIE);
    }

    @Test
    void a_signed_in_page_greets_by_name_and_is_kept_by_no_cache() {
        var page = signedIn("siti").get("/");
        assertThat(page.body()).contains("Siti &lt;b&gt;Rahayu&lt;/b&gt;").doesNotContain("<b>Rahayu");
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void pages_of_other_roles_are_refused() {
        assertThat(signedIn("siti").get("/desk").statusCode()).isEqualTo(403);
        assertThat(signedIn("rahmat").get("/my/inbox").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "//evil.example", "/\\evil.example", "\t//evil.example", ""})
    void nobody_is_sent_elsewhere_after_signing_in(String target) {
        assertThat(browsers.open().signIn("siti", target).uri().getPath()).isEqualTo("/");
    }

    @Test
    void an_address_with_signs_that_no_address_may_hold_leads_home() {
        var answer = signedIn("siti").get("/sign-in?to=%2F%7Bx%7D");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Browser.location(answer)).endsWith("/").doesNotContain("x");
    }

    @Test
    void a_refused_sign_in_is_a_page_that_offers_another_try() {
        var page = browsers.open().get("/login/oauth2/code/mpp?code=stolen&state=guessed");
        assertThat(page.statusCode()).isEqualTo(302);
        var failed = browsers.open().get(Browser.location(page));
        assertThat(failed.statusCode()).isEqualTo(403);
        assertThat(failed.body()).contains("href=\"/sign-in\"");
    }

    @Test
    void signing_out_ends_the_session_here_and_leads_to_the_issuer() {
        var browser = signedIn("siti");
        var page = browser.post("/sign-out", Map.of("_csrf", Browser.csrf(browser.get("/"))));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("content=\"0; url=" + ISSUER.url() + "/end?id_token_hint=ey")
                .contains("post_logout_redirect_uri=http%3A%2F%2Flocalhost");
        assertThat(browser.get("/session/stay").statusCode()).isEqualTo(302);
    }

    @Test
    void signing_out_after_the_session_has_ended_leads_to_the_issuer_too() {
        var browser = signedIn("siti");
        browser.cookies().clear();
        var page = browser.post("/sign-out", Map.of());
        assertThat(page.body())
                .contains("content=\"0; url=" + ISSUER.url() + "/end?client_id=portal&amp;post_logout_redirect_uri=")
                .doesNotContain("id_token_hint");
    }

    private boolean holds(String secret) {
        return jdbc.sql("""
                        SELECT exists(SELECT FROM spring_session_attributes WHERE position(:secret IN attribute_bytes) > 0)
                            OR exists(SELECT FROM session_tokens WHERE position(:secret IN tokens) > 0)
                        """)
                .param("secret", secret.getBytes(StandardCharsets.UTF_8))
                .query(Boolean.class)
                .single();
    }
}
