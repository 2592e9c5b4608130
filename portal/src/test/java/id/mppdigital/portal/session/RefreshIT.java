package id.mppdigital.portal.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RefreshIT extends SessionTest {
    private static final Duration NEARLY_OVER = Duration.ofSeconds(20);

    @Test
    void many_tabs_refresh_a_token_once() throws Exception {
        ISSUER.tokenLife(NEARLY_OVER);
        var browser = signedIn("siti");
        ISSUER.tokenLife(Duration.ofHours(1));
        int before = ISSUER.refreshes();
        try (var tabs = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 12)
                    .mapToObj(_ -> tabs.submit(() -> browser.get("/session/probe")))
                    .toList();
            var first = answers.getFirst().get().body();
            for (var answer : answers) {
                assertThat(answer.get().statusCode()).isEqualTo(200);
            }
            assertThat(browser.get("/session/probe").body()).startsWith("ey").isNotEmpty();
            assertThat(first).startsWith("ey");
        }
        assertThat(ISSUER.refreshes()).isEqualTo(before + 1);
    }

    @Test
    void signing_out_after_a_refresh_shows_the_issuer_the_newest_id_token() {
        ISSUER.tokenLife(NEARLY_OVER);
        var browser = signedIn("siti");
        ISSUER.tokenLife(Duration.ofHours(1));
        browser.get("/session/probe");
        assertThat(browser.post("/sign-out", Map.of()).body())
                .contains("id_token_hint=" + ISSUER.newestIdToken() + "&amp;");
    }

    @Test
    void a_token_that_is_still_valid_is_used_while_the_issuer_is_away() {
        ISSUER.tokenLife(NEARLY_OVER);
        var browser = signedIn("siti");
        ISSUER.away(true);
        assertThat(browser.get("/session/probe").body()).startsWith("ey");
    }

    @Test
    void with_an_expired_token_and_no_issuer_a_page_says_what_still_works() {
        ISSUER.tokenLife(Duration.ofSeconds(1));
        var browser = signedIn("siti");
        ISSUER.away(true);
        org.awaitility.Awaitility.await().untilAsserted(() -> {
            var page = browser.get("/session/probe");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("Anda masih dapat mencari layanan");
        });
    }

    @Test
    void a_sign_in_that_the_issuer_has_ended_starts_again_and_returns() {
        ISSUER.tokenLife(NEARLY_OVER);
        var browser = browsers.open();
        browser.signIn("siti", "/session/stay");
        ISSUER.forgetSignIns();
        ISSUER.tokenLife(Duration.ofHours(1));
        // A session that has just begun is not sent round in circles.
        assertThat(browser.get("/session/probe").statusCode()).isEqualTo(503);
        var page = browser.signInFrom(browser.get("/session/probe"), "siti");
        assertThat(page.body()).startsWith("ey");
    }
}
