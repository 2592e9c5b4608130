package id.mppdigital.platform.serving;

import id.mppdigital.platform.sql.OwnConnection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
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

    private final OwnConnection connection;
    private final ReentrantLock asking = new ReentrantLock();
    private boolean away;

    DatabaseProbe(JdbcConnectionDetails database) {
        this.connection = new OwnConnection(database, "readiness", PATIENCE);
    }

    @Override
    public Health health() {
        asking.lock();
        try {
            connection.answering();
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

    @Override
    public void close() throws SQLException {
        asking.lock();
        try {
            connection.close();
        } finally {
            asking.unlock();
        }
    }
}
