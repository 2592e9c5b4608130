package id.mppdigital.e2e;

import static id.mppdigital.e2e.LivePlatform.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A service's database, looked at from behind. */
public final class Database {
    /** Those that publish events. */
    static final List<String> SERVICES = List.of("catalog", "citizen", "application", "notification", "connector");

    public static final List<String> ALL =
            Stream.concat(SERVICES.stream(), Stream.of("statistics", "portal")).toList();

    private Database() {}

    public static Connection connect(String name) throws SQLException {
        return connect(name, name);
    }

    /** As somebody who may do anything in it. */
    static Connection connectAsSuperuser(String name) throws SQLException {
        return connect(name, "postgres");
    }

    private static Connection connect(String name, String user) throws SQLException {
        var url = "jdbc:postgresql://localhost:%d/%s".formatted(platform().port("postgres"), name);
        return DriverManager.getConnection(url, user, platform().keys().secret("database-" + user));
    }

    /** How many events are committed and not yet on Kafka. */
    static long outbox(String name) {
        try (var connection = connect(name);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from outbox")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError("The outbox of " + name + " can't be read", e);
        }
    }

    /** Every row of every table, as text; binary columns as their bytes. */
    public static List<String> everything(String name) throws SQLException {
        var rows = new ArrayList<String>();
        try (var connection = connect(name);
                var tables = connection
                        .createStatement()
                        .executeQuery(
                                "select table_name from information_schema.tables where table_schema = 'public'")) {
            while (tables.next()) {
                var table = tables.getString(1);
                try (var all = connection
                        .createStatement()
                        .executeQuery(
                                "select encode(convert_to(t::text, 'UTF8'), 'escape') || coalesce((select string_agg(value, ' ') from jsonb_each_text(to_jsonb(t)) where value like '\\x%'), '') from \""
                                        + table + "\" t")) {
                    while (all.next()) {
                        rows.add(table + ": " + all.getString(1));
                    }
                }
            }
        }
        return rows;
    }
}
