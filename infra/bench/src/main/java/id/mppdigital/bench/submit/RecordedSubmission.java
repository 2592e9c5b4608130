package id.mppdigital.bench.submit;

import id.mppdigital.bench.traffic.Traffic;
import id.mppdigital.load.Letter;
import id.mppdigital.local.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * The statements that one submission really runs: the server writes them down, so that no copy of them can grow old.
 */
final class RecordedSubmission {
    private static final String SERVICE = "application-service";
    private static final String FLOOR = "submit_floor";

    private RecordedSubmission() {}

    /** Makes a database like the service's own, and the script that does there what a submission does. */
    static Pgbench of(Traffic traffic, Letter letter) throws IOException, InterruptedException, SQLException {
        var platform = traffic.platform();
        platform.stop(SERVICE);
        administer(platform, "drop database if exists " + FLOOR, "create database " + FLOOR + " template application");
        administer(platform, "alter role application set log_statement = 'all'");
        platform.start(SERVICE);
        int before = log(platform).size();
        var key = "recorded-" + System.nanoTime();
        var sent = traffic.submissions().send(letter, key);
        var lines = log(platform);
        platform.stop(SERVICE);
        administer(platform, "alter role application reset log_statement");
        platform.start(SERVICE);
        var script = new PgbenchScript(sent.id(), key, sent.registrationNumber())
                .of(submission(lines.subList(before, lines.size())));
        return new Pgbench(platform.port("postgres"), FLOOR, platform.keys().secret("database-postgres"), script);
    }

    private static List<Statement> submission(List<String> lines) {
        return ServerLog.transactions(lines).stream()
                .filter(statements -> statements.stream()
                        .anyMatch(statement -> statement.sql().startsWith("insert into application ")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The database server's log holds no submission"));
    }

    private static List<String> log(Platform platform) throws IOException {
        return Files.readAllLines(platform.log("postgres"));
    }

    private static void administer(Platform platform, String... statements) throws SQLException {
        var url = "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(platform.port("postgres"));
        try (var connection = DriverManager.getConnection(
                        url, "postgres", platform.keys().secret("database-postgres"));
                var statement = connection.createStatement()) {
            for (var one : statements) {
                statement.execute(one);
            }
        }
    }
}
