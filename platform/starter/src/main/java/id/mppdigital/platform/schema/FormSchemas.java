package id.mppdigital.platform.schema;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.path.PathType;
import id.mppdigital.platform.pattern.EcmaPatterns;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Compiles the JSON Schema of a form, so that answers are judged alike wherever they are checked. */
public final class FormSchemas {
    private static final Dialect DIALECT = OwnFormats.dialect();

    private FormSchemas() {}

    /** Compiles one form, or one condition of a form. */
    public static Schema compile(JsonNode form) {
        var config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .pathType(PathType.JSON_POINTER)
                .locale(Locale.ENGLISH)
                .regularExpressionFactory(new EcmaPatterns())
                .build();
        // One registry per form: two forms may carry the same $id. References to other places are never fetched.
        var registry = SchemaRegistry.withDialect(
                DIALECT,
                builder -> builder.schemaRegistryConfig(config)
                        .schemaLoader(loader -> loader.fetchRemoteResources(false)));
        return registry.getSchema(form);
    }
}
