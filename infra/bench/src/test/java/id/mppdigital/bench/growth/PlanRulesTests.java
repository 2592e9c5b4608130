package id.mppdigital.bench.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanRulesTests {
    private static final String PAGE = """
            {"Node Type": "Limit", "Actual Rows": 21.00, "Actual Loops": 1, "Plans": [
              {"Node Type": "Index Scan", "Relation Name": "application", "Actual Rows": 21.00, "Actual Loops": 1%s}]}
            """;
    private final PlanRules rules = new PlanRules(Map.of("application", 10_000_000L, "agency", 40L), 1_000);

    @Test
    void a_page_read_from_its_index_is_fine() {
        assertThat(rules.complaints(plan("select 1", PAGE.formatted("")))).isEmpty();
    }

    @Test
    void rows_that_a_filter_throws_away_count_too() {
        var plan = plan("select 1", PAGE.formatted(", \"Rows Removed by Filter\": 5000"));

        assertThat(rules.complaints(plan)).containsExactly("Index Scan of application goes through 5021 rows");
        assertThat(PlanRules.most(plan.root())).isEqualTo(5_021);
    }

    @Test
    void a_node_counts_for_each_of_its_loops() {
        var plan = plan("select 1", "{\"Node Type\": \"Memoize\", \"Actual Rows\": 2.50, \"Actual Loops\": 500}");

        assertThat(rules.complaints(plan)).containsExactly("Memoize goes through 1250 rows");
    }

    @Test
    void a_big_table_is_never_scanned_even_when_the_scan_stops_early() {
        assertThat(rules.complaints(plan("select 1", scanOf("application"))))
                .containsExactly("Seq Scan of application");
        assertThat(rules.complaints(plan("select 1", scanOf("agency")))).isEmpty();
    }

    @Test
    void no_statement_skips_rows_by_number() {
        var plan = plan("select * from application order by id limit 20 OFFSET $1", scanOf("agency"));

        assertThat(rules.complaints(plan)).containsExactly("skips rows by OFFSET");
    }

    @Test
    void only_explained_statements_are_plans() {
        assertThat(Plan.of("{\"dbname\": \"x\", \"message\": \"checkpoint starting: time\"}"))
                .isEmpty();
        assertThat(Plan.of("{\"dbname\": \"x\", \"mess")).isEmpty();
    }

    private static String scanOf(String table) {
        return "{\"Node Type\": \"Seq Scan\", \"Relation Name\": \"%s\", \"Actual Rows\": 3.00, \"Actual Loops\": 1}"
                .formatted(table);
    }

    private static Plan plan(String query, String root) {
        var explained = "{\"Query Text\": \"%s\", \"Plan\": %s}".formatted(query, root);
        var message = "duration: 0.1 ms  plan:\n" + explained;
        return Plan.of("{\"dbname\": \"x\", \"message\": \""
                        + message.replace("\"", "\\\"").replace("\n", "\\n") + "\"}")
                .orElseThrow();
    }
}
