package id.mppdigital.platform.sql;

import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.PGStatement;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * A client for lists that several indexes could serve: the database plans each statement for its values. A statement
 * that comes often otherwise gets one plan for all values. That plan does not know how much there is of each, so it may
 * walk an index that holds far more than the page shows.
 */
public record PlannedByValues(JdbcClient jdbc) {
    static PlannedByValues of(DataSource source, JsonMapper json) {
        return new PlannedByValues(new RecordJdbcClient(JdbcClient.create(new Template(source)), json));
    }

    private static final class Template extends JdbcTemplate {
        private Template(DataSource source) {
            super(source);
        }

        @Override
        protected void applyStatementSettings(Statement statement) throws SQLException {
            super.applyStatementSettings(statement);
            statement.unwrap(PGStatement.class).setPrepareThreshold(0); // never kept by the server
        }
    }
}
