package id.mppdigital.drill.ledger;

import id.mppdigital.local.Platform;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The databases of a platform, looked at from behind, as somebody who may see everything. */
public final class Books {
    /** Those with an outbox and an inbox. */
    private static final List<String> ON_THE_ROAD =
            List.of("catalog", "citizen", "application", "notification", "connector", "statistics");

    private final Platform platform;
    private final int port;

    public Books(Platform platform) {
        this(platform, platform.port("postgres"));
    }

    /** @param port of the database that the platform uses by now */
    public Books(Platform platform, int port) {
        this.platform = platform;
        this.port = port;
    }

    public Connection connect(String database) throws SQLException {
        var url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
        return DriverManager.getConnection(url, "postgres", platform.keys().secret("database-postgres"));
    }

    /** The first column of each row. */
    List<String> ask(String database, String sql) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    /** In which tables an account stands anywhere, as {@code database.table}. */
    public List<String> tablesWith(String account) throws SQLException {
        var found = new ArrayList<String>();
        for (var database : ON_THE_ROAD) {
            for (var table : ask(database, "select tablename from pg_tables where schemaname = 'public'")) {
                var rows = "select 1 from %s t where t::text like '%%%s%%' limit 1".formatted(table, account);
                if (!ask(database, rows).isEmpty()) {
                    found.add(database + "." + table);
                }
            }
        }
        return found;
    }

    /** What has not reached its end on the road of events, as sentences; none when all is quiet. */
    List<String> underWay() throws SQLException {
        var found = new ArrayList<String>();
        for (var database : ON_THE_ROAD) {
            found.addAll(ask(database, """
                    select format('%s events of %s wait for Kafka', count(*), current_database()) from outbox
                    having count(*) > 0
                    union all
                    select format('%s events wait in %s for their predecessors', count(*), current_database())
                    from inbox_waiting having count(*) > 0
                    """));
        }
        found.addAll(ask("connector", """
                select format('%s deliveries are %s', count(*), state) from delivery where state <> 'DELIVERED'
                group by state
                """));
        found.addAll(ask("notification", """
                select format('%s e-mails are %s', count(*), state) from email where state in ('QUEUED', 'PARKED')
                group by state
                """));
        return found;
    }

    /** Events that were given up. */
    List<String> parked() throws SQLException {
        var found = new ArrayList<String>();
        for (var database : ON_THE_ROAD) {
            found.addAll(ask(
                    database,
                    "select format('%s parked %s of %s: %s', consumer, sequence, subject, reason) from inbox_parked"));
        }
        return found;
    }
}
