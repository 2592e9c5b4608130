package id.mppdigital.platform.serving;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Whether the database answers, asked over a connection of its own. One of the pool's would have to be waited for when
 * much is going on, and an instance that is only busy would leave the others with its work.
 */
final class DatabaseProbe implements HealthIndicator, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(DatabaseProbe.class);
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final JdbcConnectionDetails database;
    private final ReentrantLock asking = new ReentrantLock();
    private @Nullable Connection connection;
    private boolean away;

    DatabaseProbe(JdbcConnectionDetails database) {
        this.database = database;
    }

    @Override
    public Health health() {
        asking.lock();
        try {
            ask();
            if (away) {
                log.info("The database answers again");
            }
            away = false;
            return Health.up().build();
        } catch (SQLException e) {
            if (!away) {
                log.warn("The database does not answer, so this instance is not ready: {}", e.toString());
            }
            away = true;
            return Health.down()
                    .withDetail("missing", "The database does not answer")
                    .build();
        } finally {
            asking.unlock();
        }
    }

    /** The connection is opened anew once: that the last one was ended says nothing about the next. */
    private void ask() throws SQLException {
        if (connection == null || !connection.isValid((int) PATIENCE.toSeconds())) {
            forget();
            connection = DriverManager.getConnection(database.getJdbcUrl(), properties());
        }
    }

    private Properties properties() {
        var properties = new Properties();
        set(properties, "user", database.getUsername());
        set(properties, "password", database.getPassword());
        var seconds = Long.toString(PATIENCE.toSeconds());
        properties.setProperty("connectTimeout", seconds);
        properties.setProperty("loginTimeout", seconds);
        properties.setProperty("socketTimeout", seconds);
        properties.setProperty("ApplicationName", "readiness");
        return properties;
    }

    private static void set(Properties properties, String name, @Nullable String value) {
        if (value != null) {
            properties.setProperty(name, value);
        }
    }

    private void forget() throws SQLException {
        var old = connection;
        connection = null;
        if (old != null) {
            old.close();
        }
    }

    @Override
    public void close() throws SQLException {
        asking.lock();
        try {
            forget();
        } finally {
            asking.unlock();
        }
    }
}
