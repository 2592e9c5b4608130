package id.mppdigital.platform.sql;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** A client that makes records of rows and parameters of records. */
public final class RecordJdbcClient implements JdbcClient {
    private final JdbcClient jdbc;
    private final RecordReaders readers;
    private final SqlValues values;

    public RecordJdbcClient(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.readers = new RecordReaders(new Columns(json));
        this.values = new SqlValues(json);
    }

    /** Reads a record from the rows of one result, which has columns for more than that record. */
    public <T> RowMapper<T> rows(Class<T> type) {
        return readers.find(type).orElseThrow();
    }

    @Override
    public StatementSpec sql(String sql) {
        return new RecordStatement(jdbc.sql(sql), readers, values);
    }
}
