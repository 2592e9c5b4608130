package id.mppdigital.portal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.test.patience.SameHour;
import id.mppdigital.portal.Markup;
import id.mppdigital.portal.SimulatedGateway.Answer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlatformIT extends FiguresTest {
    private static final String AVAILABILITY = "/statistics/v1/availability";
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    @BeforeEach
    void no_day_ends_meanwhile() {
        SameHour.hasBegun();
    }

    @Test
    void each_part_says_how_it_is_now_and_since_when() {
        told(part("application", "DOWN", "") + "," + part("catalog", "UP", "") + "," + part("citizen", "UNKNOWN", ""));
        var page = browsers.open().get("/availability?lang=en");
        Markup.check(page);
        assertThat(Markup.of(page).select(".facts > div").eachText())
                .containsExactly(
                        "Applications Does not answer since 27 Nov 2026, 10:12 WIB",
                        "List of services Works since 27 Nov 2026, 10:12 WIB",
                        "Citizens' data and documents Not known since 27 Nov 2026, 10:12 WIB");
        assertThat(page.body()).contains("Not all parts work", "do not apply again");
    }

    @Test
    void ninety_days_are_shown_as_bars_in_words_and_as_a_table() {
        told(part("catalog", "UP", day(0, 100, 100) + "," + day(3, 1000, 999) + "," + day(89, 10, 10)));
        var document = Markup.of(browsers.open().get("/availability?lang=en"));
        var bars = document.select("svg rect");
        assertThat(bars.eachAttr("class").stream().collect(Collectors.groupingBy(it -> it, Collectors.counting())))
                .hasSize(3)
                .containsEntry("good", 2L)
                .containsEntry("bad", 1L)
                .containsEntry("none", 87L);
        assertThat(bars.getFirst().className()).isEqualTo("good");
        assertThat(bars.get(86).attr("height")).isNotEqualTo(bars.get(89).attr("height"));
        assertThat(document.select("svg + p").text())
                .startsWith("Ready in 99.9% of the checks, on 3 days with checks. Not always ready on 1 of them");
        assertThat(document.select("tbody tr")).hasSize(90);
        assertThat(document.select("tbody tr td").eachText().subList(0, 4))
                .containsExactly("100.0%", "–", "–", "99.9%");
    }

    @Test
    void ninety_days_of_all_parts_weigh_little() {
        var days = IntStream.range(0, 90)
                .mapToObj(each -> day(89 - each, 1440, 1440 - each % 7))
                .collect(Collectors.joining(","));
        told(Stream.of("application", "catalog", "citizen", "connector", "gateway", "notification")
                .map(part -> part(part, "UP", days))
                .collect(Collectors.joining(",")));
        assertThat(browsers.open().weight("/availability")).isLessThanOrEqualTo(20_000);
    }

    @Test
    void without_an_answer_no_state_is_invented() {
        told(part("catalog", "UP", ""));
        assertThat(browsers.open().get("/availability?lang=en").body())
                .contains("All parts work", "Nobody has asked yet");
        GATEWAY.on("GET", AVAILABILITY, DOWN);
        var page = browsers.open().get("/availability?lang=en");
        Markup.check(page);
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body())
                .contains("The state of the parts cannot be read at the moment", "Everything else still works")
                .doesNotContain("class=\"tag", "<svg", "All parts work");
    }

    @Test
    void every_page_leads_there() {
        assertThat(Markup.of(browsers.open().get("/status")).select("footer a[href=/availability]"))
                .hasSize(1);
    }

    private static void told(String parts) {
        GATEWAY.on("GET", AVAILABILITY, (_, _) -> Answer.ok("{\"parts\": [" + parts + "]}"));
    }

    private static String part(String name, String state, String days) {
        return """
                {"part": "%s", "state": "%s", "since": "2026-11-27T03:12:00Z", "checkedAt": null, "days": [%s]}
                """.formatted(name, state, days);
    }

    private static String day(int ago, int checks, int up) {
        return "{\"day\": \"%s\", \"checks\": %d, \"up\": %d}"
                .formatted(LocalDate.now(JAKARTA).minusDays(ago), checks, up);
    }
}
