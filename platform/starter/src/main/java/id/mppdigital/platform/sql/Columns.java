package id.mppdigital.platform.sql;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.json.JsonMapper;

/** The columns by the type wanted of them. */
class Columns {
    /** How a column's value is read as a certain type. */
    @FunctionalInterface
    interface Column {
        @Nullable
        Object read(ResultSet row, int index) throws SQLException;
    }

    private static final Map<Class<?>, Column> SIMPLE = Map.ofEntries(
            Map.entry(String.class, ResultSet::getString),
            Map.entry(UUID.class, (row, index) -> row.getObject(index, UUID.class)),
            Map.entry(byte[].class, ResultSet::getBytes),
            Map.entry(BigDecimal.class, ResultSet::getBigDecimal),
            Map.entry(LocalDate.class, (row, index) -> row.getObject(index, LocalDate.class)),
            Map.entry(Integer.class, (row, index) -> unlessNull(row, row.getInt(index))),
            Map.entry(Long.class, (row, index) -> unlessNull(row, row.getLong(index))),
            Map.entry(Double.class, (row, index) -> unlessNull(row, row.getDouble(index))),
            Map.entry(Boolean.class, (row, index) -> unlessNull(row, row.getBoolean(index))),
            Map.entry(Duration.class, (row, index) -> millis(row, row.getLong(index))),
            Map.entry(Instant.class, (row, index) -> instant(row.getTimestamp(index))));

    private final JsonMapper json;

    Columns(JsonMapper json) {
        this.json = json;
    }

    Column of(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
            var value = of(generic.getActualTypeArguments()[0]);
            return (row, index) -> Optional.ofNullable(value.read(row, index));
        }
        if (!(type instanceof Class<?> plain)) {
            return arrayOrJson(type);
        }
        var simple = SIMPLE.get(ClassUtils.resolvePrimitiveIfNecessary(plain));
        if (simple != null) {
            return simple;
        }
        if (plain.isEnum()) {
            return (row, index) -> constant(plain, row.getString(index));
        }
        return plain.isRecord() && !Components.isGroup(plain) ? wrapped(plain) : arrayOrJson(type);
    }

    /** A record of one component. */
    private Column wrapped(Class<?> type) {
        var value = of(type.getRecordComponents()[0].getGenericType());
        var constructor = new RecordConstructor(type);
        return (row, index) -> {
            var read = value.read(row, index);
            return read == null ? null : constructor.create(new @Nullable Object[] {read});
        };
    }

    private Column arrayOrJson(Type type) {
        var wanted = json.constructType(type);
        return (row, index) -> switch (row.getObject(index)) {
            case null -> null;
            case Array array -> json.convertValue(array.getArray(), wanted);
            case Object text -> json.readValue(text.toString(), wanted);
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the caller has asked whether it is an enum
    private static @Nullable Object constant(Class<?> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf((Class) type, name);
    }

    private static @Nullable Object unlessNull(ResultSet row, Object value) throws SQLException {
        return row.wasNull() ? null : value;
    }

    private static @Nullable Duration millis(ResultSet row, long millis) throws SQLException {
        return row.wasNull() ? null : Duration.ofMillis(millis);
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
