package id.mppdigital.platform.sql;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.jdbc.core.simple.JdbcClient.ResultQuerySpec;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.KeyHolder;

/** Spring's statement, with converted parameter values and with records as results. */
class RecordStatement implements StatementSpec {
    private final StatementSpec statement;
    private final RecordReaders readers;
    private final SqlValues values;
    private @Nullable NamedValues named;

    RecordStatement(StatementSpec statement, RecordReaders readers, SqlValues values) {
        this.statement = statement;
        this.readers = readers;
        this.values = values;
    }

    @Override
    public <T> MappedQuerySpec<T> query(Class<T> type) {
        return readers.find(type).map(statement::query).orElseGet(() -> statement.query(type));
    }

    @Override
    public StatementSpec paramSource(Object source) {
        if (source instanceof Record record) {
            named().add(record);
        } else {
            statement.paramSource(source);
        }
        return this;
    }

    @Override
    public StatementSpec paramSource(SqlParameterSource source) {
        statement.paramSource(source);
        return this;
    }

    @Override
    public StatementSpec param(String name, @Nullable Object value) {
        named().addValue(name, values.parameter(value));
        return this;
    }

    @Override
    public StatementSpec param(String name, @Nullable Object value, int sqlType) {
        named().addValue(name, values.parameter(value), sqlType);
        return this;
    }

    @Override
    public StatementSpec params(Map<String, ?> params) {
        params.forEach(this::param);
        return this;
    }

    @Override
    public StatementSpec param(@Nullable Object value) {
        statement.param(values.parameter(value));
        return this;
    }

    @Override
    public StatementSpec param(int index, @Nullable Object value) {
        statement.param(index, values.parameter(value));
        return this;
    }

    @Override
    public StatementSpec param(int index, @Nullable Object value, int sqlType) {
        statement.param(index, values.parameter(value), sqlType);
        return this;
    }

    @Override
    public StatementSpec params(@Nullable Object... params) {
        for (var value : params) {
            param(value);
        }
        return this;
    }

    @Override
    public StatementSpec params(List<?> params) {
        params.forEach(this::param);
        return this;
    }

    private NamedValues named() {
        if (named == null) {
            named = new NamedValues(values);
            statement.paramSource((SqlParameterSource) named);
        }
        return named;
    }

    @Override
    public StatementSpec withFetchSize(int fetchSize) {
        statement.withFetchSize(fetchSize);
        return this;
    }

    @Override
    public StatementSpec withMaxRows(int maxRows) {
        statement.withMaxRows(maxRows);
        return this;
    }

    @Override
    public StatementSpec withQueryTimeout(int timeout) {
        statement.withQueryTimeout(timeout);
        return this;
    }

    @Override
    public ResultQuerySpec query() {
        return statement.query();
    }

    @Override
    public <T extends @Nullable Object> MappedQuerySpec<T> query(RowMapper<T> rowMapper) {
        return statement.query(rowMapper);
    }

    @Override
    public void query(RowCallbackHandler handler) {
        statement.query(handler);
    }

    @Override
    public <T extends @Nullable Object> T query(ResultSetExtractor<T> extractor) {
        return statement.query(extractor);
    }

    @Override
    public int update() {
        return statement.update();
    }

    @Override
    public int update(KeyHolder keys) {
        return statement.update(keys);
    }

    @Override
    public int update(KeyHolder keys, String... columns) {
        return statement.update(keys, columns);
    }
}
