package id.mppdigital.portal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.Markup;
import id.mppdigital.portal.SimulatedGateway.Answer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatisticsIT extends FiguresTest {
    private static final String MALL = "/statistics/v1/malls/63.71";

    @BeforeEach
    void reports() {
        GATEWAY.on("GET", "/statistics/v1/national", example("reportNational"));
        GATEWAY.on("GET", MALL, example("reportMall"));
    }

    @Test
    void a_mall_is_shown_with_its_day_its_times_and_the_same_numbers_in_chart_and_table() {
        var page = browsers.open().get("/statistics/63.71?lang=en");
        Markup.check(page);
        var document = Markup.of(page);
        assertThat(document.select("h1").text()).isEqualTo("Statistics: Baiman Public Service Mall");
        assertThat(document.select(".lead").text()).contains("28 Nov 2026");
        assertThat(document.select(".facts dd").eachText()).containsExactly("80", "7 hours", "22 hours", "100%");
        var chart = document.select("svg[aria-labelledby^=statuses-]");
        assertThat(chart.select("> text").eachText()).containsExactly("In review", "45", "Document issued", "40");
        assertThat(document.select("table:has(caption:contains(present status)) tbody tr")
                        .eachText())
                .containsExactly("In review 45", "Document issued 40");
    }

    @Test
    void each_chart_is_read_out_as_one_image_with_title_and_summary() {
        var charts = Markup.of(browsers.open().get("/statistics/63.71")).select("svg.chart");
        assertThat(charts).hasSize(6).allSatisfy(chart -> {
            assertThat(chart.attr("role")).isEqualTo("img");
            var words = chart.select("> title, > desc");
            assertThat(words.eachText()).hasSize(2).doesNotContain("");
            assertThat(chart.attr("aria-labelledby").split(" "))
                    .isEqualTo(words.eachAttr("id").toArray());
        });
    }

    @Test
    void a_hidden_count_is_no_zero_and_the_page_says_what_hidden_means() {
        GATEWAY.on("GET", MALL, example("reportMall").replace("\"applications\":65", "\"applications\":null"));
        var page = browsers.open().get("/statistics/63.71?lang=en");
        assertThat(Markup.of(page)
                        .select("table:has(caption:contains(by service)) tbody tr")
                        .eachText())
                .anySatisfy(row -> assertThat(row).endsWith("hidden 7 hours 22 hours"))
                .anySatisfy(row -> assertThat(row).endsWith("15 hidden hidden"));
        assertThat(page.body()).contains("What is rounded, what is hidden", "multiple of 5", "need not be zero");
        assertThat(browsers.open().get("/statistics/63.71").body())
                .contains("Apa yang dibulatkan, apa yang disembunyikan");
    }

    @Test
    void the_nation_is_shown_without_a_mall_and_a_choice_leads_to_that_mall() {
        var browser = browsers.open();
        assertThat(browser.get("/statistics?lang=en").body()).contains("<h1>Statistics of all malls</h1>");
        assertThat(Markup.of(browser.get("/statistics")).select("table a").eachAttr("href"))
                .containsExactly("/statistics/63.71");
        assertThat(browser.get("/statistics?mall=").body()).contains("<h1>Statistics of all malls</h1>");
        assertThat(browser.get("/statistics?mall=//evil.example").body()).contains("<h1>Statistics of all malls</h1>");
        var chosen = browser.get("/statistics?mall=19.01");
        assertThat(chosen.statusCode()).isEqualTo(302);
        assertThat(chosen.headers().firstValue("Location").orElseThrow()).endsWith("/statistics/19.01");
    }

    @Test
    void the_figures_come_as_csv_too() {
        GATEWAY.on(
                "GET",
                MALL,
                (request, _) -> Answer.ok(
                        "text/csv".equals(request.header("accept")) ? "mall,figure\r\n" : example("reportMall")));
        var browser = browsers.open();
        var link = Markup.of(browser.get("/statistics/63.71"))
                .select("a[href$=.csv]")
                .attr("href");
        var file = browser.get(link);
        assertThat(file.body()).isEqualTo("mall,figure\r\n");
        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment", "mpp-63.71.csv");
        assertThat(browser.get("/statistics/99.99/figures.csv").statusCode()).isEqualTo(404);
    }

    @Test
    void a_mall_without_published_figures_shows_none() {
        GATEWAY.on("GET", MALL, """
                {"place": {"mall": "63.71", "name": {"id": "Mal", "en": "Mall"}}, "asOf": "2026-11-28T00:00:12.345Z",
                 "applications": null,
                 "by": {"agencies": [], "services": [], "statuses": [], "months": [], "days": []},
                 "timeToDecision": {"medianHours": null, "p80Hours": null, "services": []},
                 "timeLimit": {"outcomes": [], "keptPercent": null}}
                """);
        var page = browsers.open().get("/statistics/63.71?lang=en");
        Markup.check(page);
        assertThat(Markup.of(page).select(".facts dd").eachText()).containsOnly("hidden");
        assertThat(Markup.of(page).select("svg")).isEmpty();
        assertThat(page.body()).contains("there were no applications, or too few");
    }

    @Test
    void while_the_catalogue_is_away_the_figures_are_shown_without_a_choice() {
        GATEWAY.on("GET", "/catalog/v1/malls", DOWN);
        var page = browsers.open().get("/statistics?lang=en");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("The list of malls cannot be read", "<svg")
                .doesNotContain("<select");
    }

    @Test
    void while_statistics_are_away_the_page_says_so_and_what_still_works() {
        GATEWAY.on("GET", "/statistics/v1/national", DOWN);
        var page = browsers.open().get("/statistics?lang=en");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("cannot be read at the moment", "Everything else still works");
    }

    @Test
    void a_big_mall_weighs_little() {
        var report = example("reportMall")
                .replaceAll("\"days\":\\[[^]]*]", "\"days\":[" + rows(30, "2026-11-%02d") + "]")
                .replaceAll("\"agencies\":\\[[^]]*]", "\"agencies\":[" + rows(20, "agency-%d") + "]")
                .replaceAll("\"services\":\\[[^]]*],\"sta", "\"services\":[" + rows(60, "service-%d") + "],\"sta");
        GATEWAY.on("GET", MALL, report);
        var browser = browsers.open();
        assertThat(Markup.of(browser.get("/statistics/63.71")).select("svg circle"))
                .hasSize(31);
        assertThat(Markup.of(browser.get("/statistics/63.71")).select("tbody tr"))
                .hasSizeGreaterThan(110);
        assertThat(browser.weight("/statistics/63.71")).isLessThanOrEqualTo(20_000);
    }

    private static String rows(int number, String code) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(each -> "{\"code\":\"" + code.formatted(each) + "\",\"name\":null,\"applications\":"
                        + 137 * each % 1_000 + "}")
                .collect(Collectors.joining(","));
    }
}
