package id.mppdigital.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.TransactionSystemException;

class DatabaseAwayTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "08000", "08003", "08006", "57P01", "57P02", "57P03", "53300", "53200", "58030", "40001", "40P01",
                "55P03", "25006", "57014"
            })
    void whatTheDatabaseGetsOverIsAnOutage(String state) {
        assertThat(DatabaseAway.caused(failure(new SQLException("reason", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22001", "42P01", "22P02", "42501", "25P02", "XX000"})
    void whatAStatementIsToBlameForIsNot(String state) {
        assertThat(DatabaseAway.caused(failure(new SQLException("reason", state))))
                .isFalse();
    }

    @Test
    void aConnectionThatIsClosedSaysItWithoutAState() {
        assertThat(DatabaseAway.caused(failure(new SQLTransientConnectionException("none came free"))))
                .isTrue();
        assertThat(DatabaseAway.caused(rollback(new SQLException("Connection is closed"))))
                .isTrue();
    }

    @Test
    void whatFailedBeforeTheRollbackCounts() {
        var rollback = rollback(new SQLException("reason", "25P02"));
        rollback.initApplicationException(failure(new SQLException("terminated", "57P01")));

        assertThat(DatabaseAway.caused(rollback)).isTrue();
        assertThat(DatabaseAway.caused(new TransactionSystemException("no cause")))
                .isFalse();
        assertThat(DatabaseAway.caused(null)).isFalse();
    }

    private static TransactionSystemException rollback(SQLException cause) {
        return new TransactionSystemException("JDBC rollback failed", cause);
    }

    private static UncategorizedSQLException failure(SQLException cause) {
        return new UncategorizedSQLException("task", "sql", cause);
    }
}
