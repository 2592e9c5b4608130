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
    void what_is_measured_again_takes_the_place_of_its_earlier_figures() {
        var results = nothing()
                .with(row("relay/drain"))
                .with(row("gateway/requests"))
                .with(new Curve("relay/own", 1, List.of()))
                .with(new Curve("relay/own", 2, List.of()))
                .with(Row.of("relay/drain", "peer", "rows/s", List.of(1.0), List.of(1.0), null, ""));

        assertThat(results.rows()).extracting(Row::name).containsExactly("relay/drain", "gateway/requests");
        assertThat(results.rows()).extracting(Row::reference).containsExactly("peer", "floor");
        assertThat(results.curves()).extracting(Curve::samples).containsExactly(2L);
    }

    @Test
    void a_row_says_which_commit_it_measured_whatever_is_measured_later() {
        nothing().with(row("relay/drain")).write(folder.resolve("day.json"));
        var later = new Machine("processor", 2, "8 GiB", "Linux", "25", 0.5, "def5678");

        var results =
                Results.in(folder.resolve("day.json"), "2026-01-01", later).with(row("gateway/requests"));

        assertThat(results.rows()).extracting(Row::commit).containsExactly("abc1234", "def5678");
    }

    private Results nothing() {
        return Results.in(folder.resolve("none.json"), "2026-01-01", MACHINE);
    }

    private static Row row(String name) {
        return Row.of(
                name, "floor", "rows/s", List.of(1.0, 2.0), List.of(4.0, 4.0), Bar.ratioAtLeast(0.3, 0.5), "note");
    }
}
