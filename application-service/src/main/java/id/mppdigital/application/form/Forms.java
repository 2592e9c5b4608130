package id.mppdigital.application.form;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.path.PathType;
import id.mppdigital.application.catalog.ServiceVersion;
import id.mppdigital.platform.pattern.EcmaPatterns;
import id.mppdigital.platform.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The forms of all service versions. Each revision is compiled once, because there are few revisions and many
 * submissions.
 */
@Component
public class Forms {
    private static final Dialect DIALECT = FormFormats.dialect();

    private final Map<ServiceVersion.Key, FormRules> compiled = new ConcurrentHashMap<>();

    /** All faults of the answers, at most a hundred. */
    public List<Problem.Fault> check(ServiceVersion service, Map<String, JsonNode> answers) {
        return of(service).check(answers);
    }

    FormRules of(ServiceVersion service) {
        return compiled.computeIfAbsent(service.key(), key -> compile(service));
    }

    private static FormRules compile(ServiceVersion service) {
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
        return new FormRules(registry.getSchema(service.form()), service.form());
    }
}
