package id.mppdigital.platform.openapi;

import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Schemas as OpenAPI 3.1 writes them. */
final class Schemas {
    private static final String NULL = "null";

    private Schemas() {}

    static Schema<Object> of(String type) {
        var schema = new Schema<Object>();
        schema.setSpecVersion(SpecVersion.V31);
        schema.setTypes(new LinkedHashSet<>(List.of(type)));
        return schema;
    }

    static Schema<Object> reference(String name) {
        var schema = new Schema<Object>();
        schema.set$ref(name);
        return schema;
    }

    /** Null beside a schema's other values. */
    static Schema<?> orNull(Schema<?> schema) {
        if (schema.get$ref() != null || schema.getAnyOf() != null || schema.getOneOf() != null) {
            var either = new Schema<Object>();
            either.setDescription(schema.getDescription());
            either.setSpecVersion(SpecVersion.V31);
            return either.addAnyOfItem(schema.description(null)).addAnyOfItem(of(NULL));
        }
        if (schema.getTypes() == null || schema.getTypes().isEmpty()) {
            return schema; // any value, null too
        }
        var types = new LinkedHashSet<>(schema.getTypes());
        types.add(NULL);
        schema.setTypes(types);
        allowNull(schema);
        return schema;
    }

    private static <T> void allowNull(Schema<T> schema) {
        var values = schema.getEnum();
        if (values != null && !values.contains(null)) {
            var more = new ArrayList<@Nullable T>(values);
            more.add(null);
            setEnum(schema, more);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an enum's values are typed, and null is none
    private static void setEnum(Schema schema, List<?> values) {
        schema.setEnum(values);
    }
}
