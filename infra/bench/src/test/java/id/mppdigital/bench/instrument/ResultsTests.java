package id.mppdigital.bench.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTests {
    private static final Machine MACHINE = new Machine("processor", 2, "8 GiB", "Linux", "25", 0.5, "abc1234");

    @TempDir
    Path folder;

    @Test
    void what_was_written_is_read_again() {
        var results = nothing().with(row("relay/drain")).with(new Curve("relay/own", 1, List.of()));

        results.write(folder.resolve("day.json"));

        assertThat(Results.in(folder.resolve("day.json"), "2026-01-01", MACHINE))
                .isEqualTo(results);
    }

    @Test
    void a_day_begins_with_nothing() {
        assertThat(nothing().rows()).isEmpty();
    }

    @Test
    void measuring_a_scenario_again_forgets_its_figures_and_no_others() {
        var results = nothing()
                .with(row("relay/drain"))
                .with(row("gateway/requests"))
                .with(new Curve("relay/own", 1, List.of()))
                .without("relay");

        assertThat(results.rows()).extracting(Row::name).containsExactly("gateway/requests");
        assertThat(results.curves()).isEmpty();
    }

    private Results nothing() {
        return Results.in(folder.resolve("none.json"), "2026-01-01", MACHINE);
    }

    private static Row row(String name) {
        return Row.of(
                name, "floor", "rows/s", List.of(1.0, 2.0), List.of(4.0, 4.0), Bar.ratioAtLeast(0.3, 0.5), "note");
    }
}
