package id.mppdigital.application.finding;

import id.mppdigital.application.catalog.ServiceVersion;
import id.mppdigital.application.form.Forms;
import id.mppdigital.application.json.SameNumbers;
import id.mppdigital.application.refusal.ApplicationRefusal;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.sealing.Sealing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Checks what an agency found, and seals it for citizen-service alone: the connector and the broker can't read it. */
@Component
public class Findings {
    private static final String KEEPER = "citizen-service";
    private static final int LONGEST = 8_192;

    private final Forms forms;
    private final FoundFacts known;
    private final Sealing sealing;

    Findings(Forms forms, FoundFacts known, Sealing sealing) {
        this.forms = forms;
        this.known = known;
        this.sealing = sealing;
    }

    private record Facts(Map<String, JsonNode> facts) {}

    /** What is new of it; a repeated request brings nothing new. */
    public Found fresh(UUID application, ServiceVersion service, Map<String, JsonNode> told) {
        if (told.isEmpty()) {
            return Found.NOTHING;
        }
        var faults = faults(service, told);
        if (!faults.isEmpty()) {
            return new Found(Map.of(), Map.of(), faults);
        }
        var earlier = known.of(application);
        var fresh = new LinkedHashMap<>(told);
        fresh.entrySet().removeIf(one -> {
            var before = earlier.get(one.getKey());
            return before != null && one.getValue().equals(SameNumbers.BY_VALUE, before);
        });
        return fresh.isEmpty() ? Found.NOTHING : new Found(fresh, sealed(service, fresh), List.of());
    }

    private List<Problem.Fault> faults(ServiceVersion service, Map<String, JsonNode> told) {
        var length =
                told.values().stream().mapToInt(it -> it.toString().length()).sum();
        return length > LONGEST
                ? List.of(Problem.Fault.of("/facts", ApplicationRefusal.FACTS_TOO_LONG, LONGEST))
                : forms.checkFound(service, told);
    }

    private Map<String, Object> sealed(ServiceVersion service, Map<String, JsonNode> fresh) {
        var facts = new LinkedHashMap<String, JsonNode>();
        fresh.forEach((name, value) -> facts.put(service.foundAs(name), value));
        return sealing.seal(new Facts(facts), KEEPER);
    }
}
