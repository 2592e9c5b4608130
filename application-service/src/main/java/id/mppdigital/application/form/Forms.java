package id.mppdigital.application.form;

import id.mppdigital.application.catalog.ServiceVersion;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.schema.FormSchemas;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The forms of all service versions. Each revision is compiled once, because there are few revisions and many
 * submissions.
 */
@Component
public class Forms {
    private final Map<ServiceVersion.Key, FormRules> compiled = new ConcurrentHashMap<>();
    private final Map<ServiceVersion.Key, FormRules> found = new ConcurrentHashMap<>();

    /** All faults of the answers, at most a hundred. */
    public List<Problem.Fault> check(ServiceVersion service, Map<String, JsonNode> answers) {
        return of(service).check(answers);
    }

    /** All faults of what an agency found, at most a hundred. */
    public List<Problem.Fault> checkFound(ServiceVersion service, Map<String, JsonNode> facts) {
        return found.computeIfAbsent(service.key(), key -> compileFound(service))
                .check(facts);
    }

    private static FormRules compileFound(ServiceVersion service) {
        var form = JsonNodeFactory.instance.objectNode();
        form.put("type", "object").put("additionalProperties", false);
        form.set("properties", service.finds().isObject() ? service.finds() : JsonNodeFactory.instance.objectNode());
        return new FormRules(FormSchemas.compile(form), form, Pointers.FOUND);
    }

    FormRules of(ServiceVersion service) {
        return compiled.computeIfAbsent(service.key(), key -> compile(service));
    }

    private static FormRules compile(ServiceVersion service) {
        return new FormRules(FormSchemas.compile(service.form()), service.form(), Pointers.ANSWERS);
    }
}
