package id.mppdigital.platform.sql;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;
import org.springframework.util.ReflectionUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Values as the driver takes them. */
class SqlValues {
    private final JsonMapper json;

    SqlValues(JsonMapper json) {
        this.json = json;
    }

    /** A single value: a collection is a list of values for {@code in}. */
    @Nullable
    Object parameter(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Enum<?> constant -> constant.name();
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Duration duration -> duration.toMillis();
            case Optional<?> optional -> parameter(optional.orElse(null));
            case JsonNode node -> json(node);
            case Record record when !Components.isGroup(record.getClass()) -> parameter(only(record));
            case Record record -> json(record);
            case Collection<?> values -> values.stream().map(this::parameter).toList();
            default -> value;
        };
    }

    /** The value of a record's component: a collection is an array or JSON. */
    @Nullable
    Object component(@Nullable Object value) {
        return switch (value) {
            case Collection<?> values -> arrayOrJson(values);
            case Map<?, ?> map -> json(map);
            case null, default -> parameter(value);
        };
    }

    private Object arrayOrJson(Collection<?> values) {
        var elements = values.stream().map(this::parameter).toArray();
        // The driver sends an empty array as one of texts; the database accepts it as an array of any type.
        if (Arrays.stream(elements).allMatch(String.class::isInstance)) {
            return Arrays.copyOf(elements, elements.length, String[].class);
        }
        return switch (elements[0]) {
            case UUID _ -> Arrays.copyOf(elements, elements.length, UUID[].class);
            case Integer _ -> Arrays.copyOf(elements, elements.length, Integer[].class);
            case Long _ -> Arrays.copyOf(elements, elements.length, Long[].class);
            case null, default -> json(values);
        };
    }

    private Object json(Object value) {
        try {
            var column = new PGobject();
            column.setType("jsonb");
            column.setValue(json.writeValueAsString(value));
            return column;
        } catch (SQLException e) {
            throw new IllegalStateException("the driver refused a JSON value", e);
        }
    }

    private static @Nullable Object only(Record record) {
        var accessor = record.getClass().getRecordComponents()[0].getAccessor();
        accessor.setAccessible(true);
        return ReflectionUtils.invokeMethod(accessor, record);
    }
}
