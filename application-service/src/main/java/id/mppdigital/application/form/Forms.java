package id.mppdigital.application.form;

import id.mppdigital.application.catalog.ServiceVersion;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.schema.FormSchemas;
import java.util.List;
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
    private final Map<ServiceVersion.Key, FormRules> compiled = new ConcurrentHashMap<>();

    /** All faults of the answers, at most a hundred. */
    public List<Problem.Fault> check(ServiceVersion service, Map<String, JsonNode> answers) {
        return of(service).check(answers);
    }

    FormRules of(ServiceVersion service) {
        return compiled.computeIfAbsent(service.key(), key -> compile(service));
    }

    private static FormRules compile(ServiceVersion service) {
        return new FormRules(FormSchemas.compile(service.form()), service.form());
    }
}
