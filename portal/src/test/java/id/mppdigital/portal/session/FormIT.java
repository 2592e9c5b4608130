package id.mppdigital.portal.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.Browser;
import id.mppdigital.portal.session.forms.KeptForms;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class FormIT extends SessionTest {
    @Autowired
    JdbcClient jdbc;

    @Test
    void a_form_without_its_token_is_refused() {
        var answer = signedIn("siti").post("/session/probe", Map.of("answer", "1"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("<h1>");
    }

    @Test
    void a_form_of_another_site_is_refused_even_with_the_token() {
        var browser = signedIn("siti");
        var form = Map.of("answer", "1", "_csrf", Browser.csrf(browser.get("/")));
        assertThat(browser.post("/session/probe", form, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.post("/session/probe", form, "Sec-Fetch-Site", "same-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.post("/session/probe", form, "Sec-Fetch-Site", "same-origin")
                        .body())
                .isEqualTo("received 1");
    }

    @Test
    void what_was_typed_before_the_session_ended_is_sent_after_the_next_sign_in() {
        var browser = signedIn("siti");
        var typed = "<script>\"a\"</script> & more";
        var form = Map.of("answer", typed, "_csrf", Browser.csrf(browser.get("/")));
        browser.cookies().remove(COOKIE);

        var late = browser.post("/session/probe?x=1", form, "Sec-Fetch-Site", "same-origin");
        assertThat(late.statusCode()).isEqualTo(302);
        assertThat(browser.get(Browser.location(late)).statusCode())
                .as("a page of the portal, because browsers follow no form to another site")
                .isEqualTo(200);
        var page = browser.signInFrom(late, "siti");
        assertThat(page.body())
                .contains("action=\"/session/probe?x=1\"")
                .contains("name=\"answer\" value=\"&lt;script>&#34;a&#34;&lt;/script> &amp; more\"")
                .doesNotContain("<script>\"a");

        var again = Map.of("answer", typed, "_csrf", Browser.csrf(page));
        assertThat(browser.post("/session/probe?x=1", again, "Sec-Fetch-Site", "same-origin")
                        .body())
                .isEqualTo("received " + typed);
    }

    @Test
    void what_one_person_typed_is_not_shown_to_the_next() {
        var browser = signedIn("siti");
        var form = Map.of("answer", "private", "_csrf", Browser.csrf(browser.get("/")));
        browser.cookies().remove(COOKIE);
        var late = browser.post("/session/probe", form, "Sec-Fetch-Site", "same-origin");
        var page = browser.signInFrom(late, "rahmat");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).doesNotContain("private");
    }

    @Test
    void a_late_form_that_may_come_from_elsewhere_is_not_kept() {
        var browser = signedIn("siti");
        browser.cookies().remove(COOKIE);
        assertThat(browser.post("/session/probe", Map.of("answer", "1")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_form_of_an_earlier_session_is_kept_when_another_tab_has_signed_in_again() {
        var browser = signedIn("siti");
        var form = Map.of("answer", "long", "_csrf", Browser.csrf(browser.get("/")));
        browser.cookies().remove(COOKIE);
        browser.signIn("siti", "/session/stay");
        Browser.csrf(browser.get("/"));

        var late = browser.post("/session/probe", form, "Sec-Fetch-Site", "same-origin");
        assertThat(late.statusCode()).isEqualTo(302);
        assertThat(browser.signInFrom(late, "siti").body()).contains("name=\"answer\" value=\"long\"");
    }

    @Test
    void of_a_late_form_with_files_the_answers_are_kept_and_the_files_are_chosen_again() {
        var browser = signedIn("siti");
        browser.cookies().remove(COOKIE);

        var page = browser.signInFrom(late(browser, "1"), "siti");
        assertThat(page.body())
                .contains("enctype=\"multipart/form-data\"", "name=\"answer\" value=\"1\"", "birth.pdf")
                .containsPattern("<input type=\"file\" id=\"again-1\" name=\"letter\" required>")
                .doesNotContain("%PDF");
    }

    @Test
    void a_late_form_with_files_and_more_text_than_any_form_has_is_not_kept() {
        var browser = signedIn("siti");
        browser.cookies().remove(COOKIE);
        assertThat(Browser.location(late(browser, "x".repeat(100_001)))).endsWith("/sign-in/ended?to=%2F");
    }

    @Test
    void a_late_form_with_files_of_who_never_signed_in_here_is_not_kept() {
        assertThat(Browser.location(late(browsers.open(), "1"))).endsWith("/sign-in/ended?to=%2F");
    }

    private static HttpResponse<String> late(Browser browser, String answer) {
        var body = """
                --b\r
                Content-Disposition: form-data; name="answer"\r
                \r
                %s\r
                --b\r
                Content-Disposition: form-data; name="letter"; filename="birth.pdf"\r
                Content-Type: application/pdf\r
                \r
                %%PDF-1.7\r
                --b--\r
                """.formatted(answer);
        return browser.post(
                "/session/probe",
                "multipart/form-data; boundary=b",
                body.getBytes(UTF_8),
                "Sec-Fetch-Site",
                "same-origin");
    }

    @Test
    void of_late_forms_only_the_newest_few_of_each_person_are_kept() {
        var browser = signedIn("siti");
        browser.cookies().remove(COOKIE);
        for (var i = 0; i < KeptForms.OF_EACH + 3; i++) {
            browser.post("/session/probe", Map.of("answer", "late " + i), "Sec-Fetch-Site", "same-origin");
        }
        assertThat(kept()).isEqualTo(KeptForms.OF_EACH);
        browser.post("/session/probe", Map.of("answer", "x".repeat(100_001)), "Sec-Fetch-Site", "same-origin");
        assertThat(kept()).isEqualTo(KeptForms.OF_EACH);
    }

    @Test
    void a_late_form_without_a_mark_of_the_portal_is_not_kept() {
        var browser = signedIn("siti");
        browser.cookies().remove(COOKIE);
        var mark = browser.cookies().getOrDefault("__Host-known", "").split("\\.")[0];
        for (var forged : List.of(mark, mark + ".x", "x." + mark, ".")) {
            browser.cookies().put("__Host-known", forged);
            var late = browser.post("/session/probe", Map.of("answer", "1"), "Sec-Fetch-Site", "same-origin");
            assertThat(Browser.location(late)).endsWith("/sign-in/ended?to=%2F");
        }
    }

    @Test
    void signing_out_works_after_the_session_has_ended() {
        var browser = signedIn("siti");
        browser.cookies().remove(COOKIE);
        var out = browser.post("/sign-out", Map.of(), "Sec-Fetch-Site", "same-origin");
        assertThat(out.statusCode()).isEqualTo(200);
        assertThat(browser.post("/sign-out", Map.of(), "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
    }

    private long kept() {
        return jdbc.sql("SELECT coalesce(max(n), 0) FROM (SELECT count(*) AS n FROM kept_form GROUP BY owner) AS each")
                .query(Long.class)
                .single();
    }
}
