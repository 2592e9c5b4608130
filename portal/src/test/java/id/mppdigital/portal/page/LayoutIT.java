package id.mppdigital.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.Browsers;
import id.mppdigital.portal.PortalTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class LayoutIT {
    @Autowired
    Browsers browsers;

    @Test
    void a_page_speaks_indonesian_until_another_language_is_asked_for() {
        assertThat(browsers.open().get("/").body()).contains("<html lang=\"id\">", "Lewati ke isi utama");
        assertThat(browsers.open().get("/", "Accept-Language", "en-GB").body())
                .contains("<html lang=\"en\">", "Skip to main content");
    }

    @Test
    void an_answer_says_in_which_language_it_is() {
        assertThat(browsers.open().get("/").headers().firstValue("Content-Language"))
                .hasValue("id");
        assertThat(browsers.open().get("/?lang=en").headers().firstValue("Content-Language"))
                .hasValue("en");
        assertThat(browsers.open()
                        .get("/nothing", "Accept-Language", "en")
                        .headers()
                        .firstValue("Content-Language"))
                .hasValue("en");
    }

    @Test
    void the_chosen_language_stays() {
        var browser = browsers.open();
        assertThat(browser.get("/?lang=en").body()).contains("<html lang=\"en\">");
        assertThat(browser.get("/").body()).contains("<html lang=\"en\">").contains("href=\"/?lang=id\"");
    }

    @Test
    void a_language_that_nobody_speaks_here_is_ignored() {
        assertThat(browsers.open().get("/?lang=%3Cscript%3E").body())
                .contains("<html lang=\"id\">")
                .doesNotContain("<script>");
    }

    @Test
    void no_page_may_load_or_run_what_is_not_ours() {
        var answer = browsers.open().get("/");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValue("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
                        + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void an_unknown_address_is_a_page_that_says_what_to_do() {
        var answer = browsers.open().get("/nothing/here?lang=en");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<h1>Page not found</h1>").contains("Check the address");
    }

    @Test
    void static_files_are_kept_for_a_year_under_an_address_of_their_content() {
        var page = browsers.open().get("/").body();
        var style = Pattern.compile("/assets/portal-[0-9a-f]{32}\\.css").matcher(page);
        assertThat(style.find()).as(page).isTrue();
        var answer = browsers.open().get(style.group(), "Accept-Encoding", "gzip");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public");
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
    }
}
