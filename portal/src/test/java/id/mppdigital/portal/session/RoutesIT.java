package id.mppdigital.portal.session;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.Browser;
import id.mppdigital.portal.Mappings;
import id.mppdigital.portal.Mappings.Mapping;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.server.PathContainer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.util.pattern.PathPatternParser;

class RoutesIT extends SessionTest {
    /** What anyone may read. A new page gets here on purpose only. */
    private static final List<String> OPEN_PAGES = List.of(
            "/",
            "/services/{code}",
            "/events",
            "/status",
            "/statistics",
            "/statistics/{mall}",
            "/statistics/figures.csv",
            "/statistics/{mall}/figures.csv",
            "/criteria",
            "/criteria/{mall}",
            "/availability",
            "/sign-in",
            "/sign-in/failed",
            "/sign-in/ended",
            "/error");

    /** What anyone may post, without a form's token. */
    private static final List<String> OPEN_FORMS = List.of("/status", "/sign-out", "/logout/connect/back-channel/mpp");

    /** What the framework answers, and no controller. */
    private static final List<String> WAY_TO_THE_ISSUER_AND_BACK = List.of(
            "/oauth2/authorization/mpp?to=/desk",
            "/login/oauth2/code/mpp?code=stolen&state=guessed",
            "/login/oauth2/code/mpp?error=access_denied&state=guessed",
            "/login/oauth2/code/mpp");

    @Autowired
    Mappings mappings;

    @Autowired
    JdbcClient jdbc;

    @Test
    void every_page_stands_in_a_row_of_the_table() {
        assertThat(mappings.all())
                .hasSizeGreaterThan(50)
                .allSatisfy(it -> assertThat(Routes.all()).as(it.toString()).anyMatch(row -> matches(row, it)));
    }

    @Test
    void no_page_is_open_by_accident() {
        assertThat(open(RequestMethod.GET)).contains("/").isSubsetOf(OPEN_PAGES);
        assertThat(open(RequestMethod.POST)).containsExactlyInAnyOrderElementsOf(OPEN_FORMS);
        assertThat(mappings.all())
                .allSatisfy(it -> assertThat(it.method()).isIn(RequestMethod.GET, RequestMethod.POST));
    }

    @Test
    void the_other_pages_lead_who_is_not_signed_in_to_the_sign_in() {
        assertThat(mappings.all(RequestMethod.GET))
                .filteredOn(it -> !OPEN_PAGES.contains(it.pattern()))
                .allSatisfy(it -> {
                    var answer = browsers.open().get(it.address());
                    assertThat(answer.statusCode()).as(it.toString()).isEqualTo(302);
                    assertThat(Browser.location(answer)).as(it.toString()).contains("/sign-in?to=");
                });
    }

    @Test
    void a_form_without_its_token_is_refused_wherever_it_goes() {
        var siti = signedIn("siti");
        assertThat(mappings.all(RequestMethod.POST))
                .filteredOn(it -> !OPEN_FORMS.contains(it.pattern()))
                .allSatisfy(it -> {
                    assertThat(siti.post(it.address(), Map.of("a", "1")).statusCode())
                            .as(it.toString())
                            .isEqualTo(403);
                    assertThat(browsers.open()
                                    .post(it.address(), Map.of("a", "1"))
                                    .statusCode())
                            .as(it.toString())
                            .isEqualTo(403);
                });
    }

    @Test
    void whoever_is_not_signed_in_stores_nothing_here_whatever_they_read_or_post() {
        var before = rows();
        for (var it : mappings.all()) {
            if (it.method() == RequestMethod.GET) {
                browsers.open().get(it.address());
            }
            if (it.method() == RequestMethod.POST) {
                for (var site : List.of("same-origin", "none")) {
                    var browser = browsers.open();
                    browser.cookies().put("__Host-known", "guessed.guessed");
                    browser.post(it.address(), Map.of("a", "1"), "Sec-Fetch-Site", site);
                }
            }
        }
        for (var way : WAY_TO_THE_ISSUER_AND_BACK) {
            browsers.open().get(way);
        }
        assertThat(rows()).isEqualTo(before);
    }

    private List<String> open(RequestMethod method) {
        return mappings.all(method).stream()
                .filter(it -> Routes.ANYONE.stream().anyMatch(row -> matches(row, it)))
                .map(Mapping::pattern)
                .toList();
    }

    private static boolean matches(String row, Mapping mapping) {
        return PathPatternParser.defaultInstance.parse(row).matches(PathContainer.parsePath(mapping.address()));
    }

    private long rows() {
        return jdbc.sql("SELECT (SELECT count(*) FROM spring_session) + (SELECT count(*) FROM kept_form)")
                .query(Long.class)
                .single();
    }
}
