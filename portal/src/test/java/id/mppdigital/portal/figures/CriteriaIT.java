package id.mppdigital.portal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.Markup;
import id.mppdigital.portal.SimulatedGateway.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CriteriaIT extends FiguresTest {
    private static final String ALL = "/statistics/v1/criteria";

    @BeforeEach
    void criteria() {
        GATEWAY.on("GET", ALL, example("criteriaList"));
        GATEWAY.on("GET", "/statistics/v1/malls/63.71/criteria", example("criteriaMall"));
    }

    @Test
    void a_mall_shows_each_criterion_with_its_result_and_the_evidence() {
        var page = browsers.open().get("/criteria/63.71?lang=en");
        Markup.check(page);
        assertThat(Markup.of(page).select("tbody tr").eachText())
                .containsExactly(
                        "1. General information ✓ Met 21 of 21 open services have a published service standard.",
                        "2. Queue – Not measured The platform does not run queues yet.");
        assertThat(browsers.open().get("/criteria/63.71").body())
                .contains("21 dari 21 layanan yang dibuka", "Dipenuhi", "Tidak diukur");
    }

    @Test
    void a_criterion_that_is_not_met_says_so_in_words_and_not_by_colour_alone() {
        GATEWAY.on("GET", ALL, example("criteriaList").replace("\"MET\"", "\"NOT_MET\""));
        var cells = Markup.of(browsers.open().get("/criteria?lang=en")).select(".matrix td");
        assertThat(cells.eachText()).containsExactly("✗ Not met", "– Not measured");
    }

    @Test
    void the_matrix_lists_the_malls_by_the_criteria_and_leads_to_each() {
        var page = browsers.open().get("/criteria?lang=en");
        Markup.check(page);
        var document = Markup.of(page);
        assertThat(document.select(".matrix thead th").eachText())
                .containsExactly("Mall", "1 General information", "2 Queue");
        assertThat(document.select(".matrix tbody th a").attr("href")).isEqualTo("/criteria/63.71");
        assertThat(document.select("main a[href^=/criteria?after=]").attr("href"))
                .isEqualTo("/criteria?after=NjMuNzE");
        browsers.open().get("/criteria?after=NjMuNzE");
        assertThat(GATEWAY.asked("GET", ALL).getLast().query()).contains("after=NjMuNzE");
    }

    @Test
    void before_any_mall_was_looked_at_the_page_says_so() {
        GATEWAY.on("GET", ALL, "{\"items\": [], \"next\": null}");
        assertThat(browsers.open().get("/criteria?lang=en").body()).contains("No mall has been looked at yet");
    }

    @Test
    void a_mall_that_does_not_exist_is_not_there_and_no_choice() {
        assertThat(browsers.open().get("/criteria/99.99").statusCode()).isEqualTo(404);
        assertThat(browsers.open().get("/criteria?mall=99.99").statusCode()).isEqualTo(200);
        assertThat(browsers.open()
                        .get("/criteria?mall=19.01")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/criteria/19.01");
    }

    @Test
    void while_statistics_are_away_nothing_is_claimed() {
        GATEWAY.on("GET", ALL, (_, _) -> Answer.refused(503, "unavailable", ""));
        var page = browsers.open().get("/criteria?lang=en");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("Everything else still works").doesNotContain("class=\"tag");
    }
}
