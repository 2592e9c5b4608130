package id.mppdigital.platform.sql;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataRetrievalFailureException;
import org.springframework.jdbc.support.JdbcUtils;

/** Reads one kind of record from rows with one list of columns. */
final class RecordReader {
    private final RecordConstructor constructor;
    private final Part[] parts;

    RecordReader(Class<?> type, List<String> labels, Columns columns) {
        this(type, labels, columns, new HashSet<>());
    }

    private RecordReader(Class<?> type, List<String> labels, Columns columns, Set<Integer> taken) {
        this.constructor = new RecordConstructor(type);
        this.parts = Arrays.stream(type.getRecordComponents())
                .map(component -> part(component, labels, columns, taken))
                .toArray(Part[]::new);
    }

    /** One component: a column, or a group of its own. */
    private record Part(RecordComponent component, boolean nullable, Source source) {}

    @FunctionalInterface
    private interface Source {
        @Nullable
        Object read(ResultSet row) throws SQLException;
    }

    private static Part part(RecordComponent component, List<String> labels, Columns columns, Set<Integer> taken) {
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        int index = labels.indexOf(label(component)) + 1;
        if (index > 0) {
            if (!taken.add(index)) {
                throw new IllegalArgumentException("two components map to the column of " + component);
            }
            var column = columns.of(component.getGenericType());
            return new Part(component, nullable, row -> column.read(row, index));
        }
        var group = value(component.getGenericType());
        if (!(group instanceof Class<?> type) || !Components.isGroup(type)) {
            throw new IllegalArgumentException("no column " + label(component) + " for " + component);
        }
        var reader = new RecordReader(type, labels, columns, taken);
        return component.getType() == Optional.class
                ? new Part(component, nullable, row -> Optional.ofNullable(reader.readUnlessAbsent(row)))
                : new Part(component, nullable, reader::readUnlessAbsent);
    }

    private static String label(RecordComponent component) {
        var name = JdbcUtils.convertPropertyNameToUnderscoreName(component.getName());
        return value(component.getGenericType()) == Duration.class ? name + "_millis" : name;
    }

    private static Type value(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == Optional.class
                ? generic.getActualTypeArguments()[0]
                : type;
    }

    Object read(ResultSet row) throws SQLException {
        return created(values(row));
    }

    private @Nullable Object readUnlessAbsent(ResultSet row) throws SQLException {
        var values = values(row);
        boolean absent = Arrays.stream(values)
                .allMatch(value -> value == null || Optional.empty().equals(value));
        return absent ? null : created(values);
    }

    private @Nullable Object[] values(ResultSet row) throws SQLException {
        var values = new @Nullable Object[parts.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = parts[i].source().read(row);
        }
        return values;
    }

    private Object created(@Nullable Object[] values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null && !parts[i].nullable()) {
                throw new DataRetrievalFailureException("null in the column of " + parts[i].component());
            }
        }
        return constructor.create(values);
    }
}
