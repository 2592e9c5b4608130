package id.mppdigital.bench.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.bench.instrument.Bar;
import id.mppdigital.bench.instrument.Curve;
import id.mppdigital.bench.instrument.Machine;
import id.mppdigital.bench.instrument.Results;
import id.mppdigital.bench.instrument.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResultsPageTests {
    private static final Bar BAR = Bar.ratioAtLeast(0.3, 0.5);

    @Test
    void it_says_on_which_machine_it_was_measured() {
        assertThat(page()).contains("2026-01-01", "processor, 2 cores, 8 GiB", "load 0.5 at the start");
    }

    @Test
    void each_row_says_which_commit_was_measured() {
        var row = row("relay/a", 1, null);

        assertThat(ResultsPage.of(results().with(row))).contains("rows/s, commit abc1234.");
        assertThat(page(row)).doesNotContain("commit");
    }

    @Test
    void a_row_says_whether_the_bar_holds() {
        assertThat(page(row("relay/a", 0.6, BAR))).contains(">GOAL<");
        assertThat(page(row("relay/a", 0.4, BAR))).contains(">BAR<");
        assertThat(page(row("relay/a", 0.2, BAR))).contains(">SHORT<");
        assertThat(page(row("relay/a", 0.6, null))).doesNotContain(">GOAL<", ">BAR<", ">SHORT<");
    }

    @Test
    void every_round_is_a_dot() {
        assertThat(page(row("relay/a", 0.6, BAR)).split("<circle", -1)).hasSize(3 + 1);
    }

    @Test
    void each_scenario_has_its_section_and_its_own_latencies() {
        var page = ResultsPage.of(results(row("relay/a", 1, null), row("gateway/b", 1, null))
                .with(new Curve("relay/own", 10, List.of(new Curve.Point(0, 1), new Curve.Point(50, 2)))));

        assertThat(page.substring(page.indexOf("<h2>relay"), page.indexOf("<h2>gateway")))
                .contains("<polyline", "own (10)");
        assertThat(page.substring(page.indexOf("<h2>gateway"))).doesNotContain("<polyline");
    }

    @Test
    void a_name_cannot_break_the_page() {
        assertThat(page(row("relay/<script>\"&", 1, null)))
                .contains("&lt;script>&quot;&amp;")
                .doesNotContain("<script");
    }

    @Test
    void rounds_that_measured_nothing_are_no_dots() {
        assertThat(page(row("relay/a", Double.NaN, null))).doesNotContain("<circle", "NaN");
    }

    private static String page(Row... rows) {
        return ResultsPage.of(results(rows));
    }

    private static Results results(Row... rows) {
        return new Results(
                "2026-01-01",
                new Machine("processor", 2, "8 GiB", "Linux", "25", 0.5, "abc1234"),
                List.of(rows),
                List.of());
    }

    private static Row row(String name, double ratio, @Nullable Bar bar) {
        return Row.of(name, "reference", "rows/s", List.of(ratio, ratio, ratio), List.of(1.0, 1.0, 1.0), bar, "");
    }
}
