package id.mppdigital.bench.prefill;

import id.mppdigital.bench.traffic.Traffic;
import id.mppdigital.local.Platform;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** What a measurement arranges in citizen-service's own database. */
final class CitizenRows implements AutoCloseable {
    private final Connection database;

    private CitizenRows(Connection database) {
        this.database = database;
    }

    static CitizenRows in(Platform platform) throws SQLException {
        var url = "jdbc:postgresql://localhost:%d/citizen".formatted(platform.port("postgres"));
        return new CitizenRows(
                DriverManager.getConnection(url, "citizen", platform.keys().secret("database-citizen")));
    }

    /** A form that asks for one fact of each register, offered in the measured mall. */
    void offer(String service, List<String> registers) throws SQLException {
        var fields = registers.stream()
                .map(code -> "{\"name\":\"%s\",\"source\":\"%s\"}".formatted(code, FiveHolders.fact(code)))
                .collect(Collectors.joining(",", "[", "]"));
        run("insert into service_form (service, version, fields) values ('%s', 1, '%s')".formatted(service, fields));
        run("update mall set offered = offered || '{%s}' where code = '%s'".formatted(service, Traffic.MALL));
    }

    void awaitRegisters(List<String> codes) throws SQLException, InterruptedException {
        var names = codes.stream().collect(Collectors.joining("','", "'", "'"));
        while (count("select count(*) from register where code in (" + names + ")") < codes.size()) {
            Thread.sleep(200);
        }
    }

    /** What registers have answered so far is unknown again, so that each prefill asks them. */
    void forgetAnswers() throws SQLException {
        run("delete from attribute");
        run("delete from answered_fact");
        run("vacuum analyze attribute, answered_fact");
    }

    private void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private long count(String sql) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
