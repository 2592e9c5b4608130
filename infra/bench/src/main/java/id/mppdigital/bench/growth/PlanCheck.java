package id.mppdigital.bench.growth;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Has a service answer while its database explains every statement, those of its own loops among them, and judges what
 * was done. Each connection asks often enough for the server to settle on plans that no longer look at the values.
 */
record PlanCheck(GrowthServer server, Instance instance, long limit, PrintStream console) {
    private static final Map<String, String> EXPLAIN = Map.of(
            "session_preload_libraries", "auto_explain",
            "auto_explain.log_min_duration", "0",
            "auto_explain.log_analyze", "on",
            "auto_explain.log_timing", "off",
            "auto_explain.log_format", "json",
            "auto_explain.log_parameter_max_length", "0");

    /** So many connections are used, and each often enough. */
    private static final int CALLERS = 4;

    private record Rows(String name, long rows) {}

    /**
     * What came out.
     *
     * @param statements how many different ones were seen
     * @param most the most rows that a node of a plan went through
     * @param complaints each with its statement and plan
     */
    record Verdict(int statements, long most, List<String> complaints) {}

    Verdict judge(Load load, Duration time) throws IOException {
        EXPLAIN.forEach((name, value) -> admin().sql(
                        "alter database %s set %s = '%s'".formatted(instance.database(), name, value))
                .update());
        try {
            instance.reconnect(admin());
            load.settle();
            load.closed(CALLERS, time);
        } finally {
            EXPLAIN.keySet()
                    .forEach(name -> admin().sql("alter database %s reset %s".formatted(instance.database(), name))
                            .update());
            instance.reconnect(admin());
        }
        load.settle();
        return verdict();
    }

    private Verdict verdict() throws IOException {
        var rules = new PlanRules(tables(), limit);
        var complaints = new LinkedHashMap<String, String>();
        var queries = new HashMap<String, Long>();
        try (var lines = Files.lines(server.log())) {
            lines.flatMap(line -> Plan.of(line).stream())
                    .filter(plan -> plan.database().equals(instance.database()))
                    .forEach(plan -> {
                        queries.merge(plan.query(), PlanRules.most(plan.root()), Math::max);
                        for (var complaint : rules.complaints(plan)) {
                            complaints.putIfAbsent(
                                    plan.query() + complaint.replaceAll("\\d+", "n"),
                                    complaint + ":\n" + plan.query() + "\n" + plan.text());
                        }
                    });
        }
        complaints.values().forEach(complaint -> console.println("  ✗ " + instance.database() + " " + complaint));
        long most = queries.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return new Verdict(queries.size(), most, List.copyOf(complaints.values()));
    }

    private Map<String, Long> tables() {
        try (var pool = server.connect(instance.database(), 1)) {
            var tables = new HashMap<String, Long>();
            JdbcClient.create(pool)
                    .sql("select relname as name, reltuples::bigint as rows from pg_class where relkind = 'r'")
                    .query(Rows.class)
                    .list()
                    .forEach(table -> tables.put(table.name(), table.rows()));
            return tables;
        }
    }

    private JdbcClient admin() {
        return server.admin();
    }
}
