package id.mppdigital.platform.sql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A connection to the service's database beside its pool, for one thread at a time. Nobody waits for it while all of the
 * pool's are in use, and it fails when the database does not answer in time.
 */
public final class OwnConnection implements AutoCloseable {
    private final JdbcConnectionDetails database;
    private final String name;
    private final int patience;
    private @Nullable Connection connection;

    /**
     * Opens nothing yet.
     *
     * @param name by which the database's administrator sees it
     * @param patience the longest time for connecting and for each answer; counted in whole seconds, at least one
     */
    public OwnConnection(JdbcConnectionDetails database, String name, Duration patience) {
        this.database = database;
        this.name = name;
        this.patience = seconds(patience);
    }

    /** In whole seconds, as the driver counts: a part of one more. */
    public static int seconds(Duration time) {
        return (int) Math.max(1, time.plusSeconds(1).minusNanos(1).toSeconds());
    }

    /**
     * The connection, which answered just now. It is opened anew once: that the last one was ended says nothing about the
     * next.
     */
    public Connection answering() throws SQLException {
        if (connection == null || !connection.isValid(patience)) {
            close();
            connection = DriverManager.getConnection(database.getJdbcUrl(), properties());
        }
        return connection;
    }

    private Properties properties() {
        var properties = new Properties();
        set(properties, "user", database.getUsername());
        set(properties, "password", database.getPassword());
        var seconds = Integer.toString(patience);
        properties.setProperty("connectTimeout", seconds);
        properties.setProperty("loginTimeout", seconds);
        properties.setProperty("socketTimeout", seconds);
        properties.setProperty("ApplicationName", name);
        return properties;
    }

    private static void set(Properties properties, String name, @Nullable String value) {
        if (value != null) {
            properties.setProperty(name, value);
        }
    }

    @Override
    public void close() throws SQLException {
        var old = connection;
        connection = null;
        if (old != null) {
            old.close();
        }
    }
}
