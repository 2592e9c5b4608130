package id.mppdigital.platform.problem;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Distinguishes a database that is down, stopping or too busy from a wrong statement. */
public final class DatabaseAway {
    /**
     * PostgreSQL's appendix A: connection lost (08), out of resources (53), stopped or cancelled (57), its system
     * failed (58), picked as a deadlock's victim (40), a lock that did not come free (55P03), read-only after a
     * failover (25006).
     */
    private static final Pattern STATES = Pattern.compile("(08|40|53|57|58)...|55P03|25006");

    private DatabaseAway() {}

    public static boolean caused(@Nullable Throwable failure) {
        return failure != null && (isAway(failure) || caused(failure.getCause()) || caused(beforeTheRollback(failure)));
    }

    /** Nothing had begun: no connection, so no statement. */
    public static boolean beforeTheFirstStatement(Throwable failure) {
        return failure instanceof CannotCreateTransactionException
                || failure instanceof CannotGetJdbcConnectionException;
    }

    private static boolean isAway(Throwable failure) {
        return switch (failure) {
            case CannotCreateTransactionException _, CannotGetJdbcConnectionException _ -> true;
            case TransientDataAccessException _ -> true;
            case SQLRecoverableException _, SQLNonTransientConnectionException _, SQLTransientException _ -> true;
            case SQLException sql -> isAway(sql);
            // The connection was lost before the commit or the rollback; the pool's exception has no SQL state.
            case TransactionSystemException system ->
                system.getCause() instanceof SQLException sql && sql.getSQLState() == null;
            default -> false;
        };
    }

    private static boolean isAway(SQLException sql) {
        return Stream.ofNullable(sql.getSQLState())
                .anyMatch(state -> STATES.matcher(state).matches());
    }

    /** What failed first, when the rollback failed too. */
    private static @Nullable Throwable beforeTheRollback(Throwable failure) {
        return failure instanceof TransactionSystemException system ? system.getApplicationException() : null;
    }
}
