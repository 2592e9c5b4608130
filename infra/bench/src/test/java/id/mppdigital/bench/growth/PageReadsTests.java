package id.mppdigital.bench.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PageReadsTests {
    private final List<Explained> statements = new ArrayList<>();

    @Test
    void what_a_request_reads_is_the_sum_of_its_statements() {
        run("list", "select * from application", 20);
        run("list", "select * from bill where id in ($1)", 3);
        run("list", "select * from application", 22);
        run("list", "select * from bill where id in ($1)", 5);

        assertThat(reads()).containsExactly(23.0, 27.0);
    }

    @Test
    void a_statement_about_several_is_the_same_however_many_they_are() {
        run("list", "select * from bill where id in ($1, $2)", 3);
        run("list", "select * from bill where id in ($1, $2, $3)", 5);

        assertThat(reads()).containsExactly(3.0, 5.0);
    }

    @Test
    void a_statement_that_runs_twice_in_a_request_counts_twice() {
        List.of(1L, 2L, 10L, 20L).forEach(pages -> run("list", "select * from mall", pages));

        assertThat(reads()).containsExactly(3.0, 30.0);
    }

    @Test
    void the_services_own_loops_do_not_count() {
        run("list", "select * from application", 20);
        run("list", "select * from outbox", 1_000);
        run("list", "select * from application", 22);
        run(null, "select * from application", 1_000);

        assertThat(reads()).containsExactly(20.0, 22.0);
    }

    private void run(@Nullable String kind, String query, long pages) {
        var plan = "{\"Query Text\": \"%s\", \"Plan\": {\"Shared Hit Blocks\": %d, \"Shared Read Blocks\": 1}}"
                .formatted(query, pages - 1);
        statements.add(new Explained(
                kind,
                Plan.of("{\"dbname\": \"x\", \"message\": \"duration: 0.1 ms  plan:\\n" + plan.replace("\"", "\\\"")
                                + "\"}")
                        .orElseThrow()));
    }

    private List<Double> reads() {
        return PageReads.of(statements, 2).byKind().getOrDefault("list", List.of());
    }
}
