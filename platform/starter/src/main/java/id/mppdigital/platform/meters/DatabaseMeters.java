package id.mppdigital.platform.meters;

import id.mppdigital.platform.pace.Loop;
import id.mppdigital.platform.sql.OwnConnection;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Measures all meters that are counted in the database, one after another, in a thread and over a connection of its
 * own: whoever scrapes gets the last values at once, also when the database is away and when the pool is used up.
 */
public final class DatabaseMeters implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(DatabaseMeters.class);

    private final OwnConnection connection;
    private final int timeout;
    private final List<LastValues> meters;
    private final Loop turns;
    private final ReentrantLock measuring = new ReentrantLock();
    private boolean failing;

    /** @param connection waits a little longer than the settings' timeout, so that a slow question does not end it */
    DatabaseMeters(OwnConnection connection, MetersSettings settings, List<LastValues> meters) {
        this.connection = connection;
        this.timeout = OwnConnection.seconds(settings.timeout());
        this.meters = meters;
        this.turns = new Loop("meters", settings.interval(), () -> {
            measure();
            return false;
        });
    }

    /** At once, instead of at its turn. */
    public void measure() {
        measuring.lock();
        try {
            tell(failure());
        } finally {
            measuring.unlock();
        }
    }

    /** The last failure of this turn. */
    private @Nullable Exception failure() {
        try {
            return failure(connection.answering());
        } catch (SQLException e) {
            return e;
        }
    }

    private @Nullable Exception failure(Connection answering) throws SQLException {
        var jdbc = client(answering);
        Exception failure = null;
        for (var each : meters) {
            try {
                each.measure(jdbc);
            } catch (RuntimeException e) {
                // The others are measured all the same, unless the database has gone.
                failure = e;
                if (answering.isClosed()) {
                    break;
                }
            }
        }
        return failure;
    }

    private JdbcClient client(Connection answering) {
        var template = new JdbcTemplate(new SingleConnectionDataSource(answering, true));
        template.setQueryTimeout(timeout);
        return JdbcClient.create(template);
    }

    private void tell(@Nullable Exception failure) {
        if (failure != null && !failing) {
            log.warn(
                    "The database does not answer, so some meters show no value until it does: {}", failure.toString());
        } else if (failure == null && failing) {
            log.info("All meters are measured again");
        }
        failing = failure != null;
    }

    @Override
    public void start() {
        turns.start();
    }

    @Override
    public void stop() {
        turns.stop();
        try {
            connection.close();
        } catch (SQLException e) {
            log.debug("The connection of the meters was not closed", e);
        }
    }

    @Override
    public boolean isRunning() {
        return turns.isRunning();
    }
}
