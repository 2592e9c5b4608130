package id.mppdigital.local.postgres;

import id.mppdigital.local.parts.Wiring;
import id.mppdigital.local.process.LaunchFailed;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

/** One database per service, each with a role of its own that owns it and can't even connect to the others. */
final class Databases {
    private Databases() {}

    static Connection connect(Wiring wiring) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", "postgres");
        properties.setProperty("password", wiring.keys().secret("database-postgres"));
        properties.setProperty("connectTimeout", "2");
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + wiring.port("postgres") + "/postgres", properties);
    }

    static void create(Wiring wiring, List<String> names) {
        try (var connection = connect(wiring)) {
            if (isStandby(connection)) {
                return; // it has what its primary has
            }
            run(connection, "REVOKE CONNECT, TEMPORARY ON DATABASE postgres, template1 FROM PUBLIC");
            for (var name : names) {
                create(connection, name, wiring.keys().secret("database-" + name));
            }
        } catch (SQLException e) {
            throw new LaunchFailed("The databases can't be made: " + e.getMessage(), e);
        }
    }

    private static boolean isStandby(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT pg_is_in_recovery()")) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    private static void create(Connection connection, String name, String password) throws SQLException {
        if (!exists(connection, "SELECT FROM pg_roles WHERE rolname = ?", name)) {
            execute(connection, "CREATE ROLE %I LOGIN", name);
        }
        // Every time: the password follows the key ring even when keys and data come from different days.
        execute(connection, "ALTER ROLE %I PASSWORD %L", name, password);
        if (!exists(connection, "SELECT FROM pg_database WHERE datname = ?", name)) {
            execute(connection, "CREATE DATABASE %I OWNER %1$I", name);
        }
        execute(connection, "REVOKE CONNECT, TEMPORARY ON DATABASE %I FROM PUBLIC", name);
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** Names and literals can't be parameters of such statements; the server itself quotes them ({@code format}). */
    private static void execute(Connection connection, String template, String... values) throws SQLException {
        var query = "SELECT format(?" + ", ?".repeat(values.length) + ")";
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, template);
            for (int index = 0; index < values.length; index++) {
                statement.setString(index + 2, values[index]);
            }
            try (var rows = statement.executeQuery()) {
                rows.next();
                run(connection, rows.getString(1));
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
