package id.mppdigital.bench.growth;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Judges what a service's statements did in the largest database. */
record PlanCheck(GrowthServer server, String database, long limit) {
    private record Rows(String name, long rows) {}

    /**
     * What came out.
     *
     * @param statements how many different ones were seen
     * @param most the most rows that a node of a plan went through
     * @param complaints each with its statement and plan
     */
    record Verdict(int statements, long most, List<String> complaints) {}

    Verdict judge(Collection<Explained> statements) {
        var rules = new PlanRules(tables(), limit);
        var complaints = new LinkedHashMap<String, String>();
        var queries = new HashMap<String, Long>();
        for (var statement : statements) {
            var plan = statement.plan();
            queries.merge(plan.query(), PlanRules.most(plan.root()), Math::max);
            for (var complaint : rules.complaints(plan)) {
                complaints.putIfAbsent(
                        plan.query() + complaint.replaceAll("\\d+", "n"),
                        "%s (%s):%n%s%n%s".formatted(complaint, statement.kind(), plan.query(), plan.text()));
            }
        }
        long most = queries.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return new Verdict(queries.size(), most, List.copyOf(complaints.values()));
    }

    private Map<String, Long> tables() {
        try (var pool = server.connect(database, 1)) {
            var tables = new HashMap<String, Long>();
            JdbcClient.create(pool)
                    .sql("select relname as name, reltuples::bigint as rows from pg_class where relkind = 'r'")
                    .query(Rows.class)
                    .list()
                    .forEach(table -> tables.put(table.name(), table.rows()));
            return tables;
        }
    }
}
