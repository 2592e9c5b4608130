package id.mppdigital.platform.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** The readers of rows, made once for each record and list of columns. */
class RecordReaders {
    private final Map<Shape, RecordReader> readers = new ConcurrentHashMap<>();
    private final Columns columns;

    RecordReaders(Columns columns) {
        this.columns = columns;
    }

    private record Shape(Class<?> type, List<String> labels) {}

    /** Empty for types that Spring reads. */
    @SuppressWarnings("NullAway") // a single null is no result, as it is with Spring's own mappers
    <T> Optional<RowMapper<T>> find(Class<T> type) {
        if (Components.isGroup(type)) {
            return Optional.of(new Rows<>(type));
        }
        if (type.isRecord() || type.isEnum() || type == Instant.class) {
            var column = columns.of(type);
            return Optional.of((row, number) -> type.cast(column.read(row, 1)));
        }
        return Optional.empty();
    }

    /** The rows of one result; its columns are read once. */
    private final class Rows<T> implements RowMapper<T> {
        private final Class<T> type;
        private @Nullable RecordReader reader;

        Rows(Class<T> type) {
            this.type = type;
        }

        @Override
        public T mapRow(ResultSet row, int number) throws SQLException {
            if (reader == null) {
                reader = readers.computeIfAbsent(
                        new Shape(type, labels(row)), shape -> new RecordReader(type, shape.labels(), columns));
            }
            return type.cast(reader.read(row));
        }
    }

    private static List<String> labels(ResultSet row) throws SQLException {
        var described = row.getMetaData();
        int count = described.getColumnCount();
        var labels = new ArrayList<String>(count);
        for (int i = 1; i <= count; i++) {
            labels.add(described.getColumnLabel(i));
        }
        return labels;
    }
}
