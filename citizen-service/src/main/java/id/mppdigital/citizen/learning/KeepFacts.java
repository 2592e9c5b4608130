package id.mppdigital.citizen.learning;

import id.mppdigital.citizen.attributes.Attributes;
import id.mppdigital.citizen.attributes.ChangedFact;
import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.catalog.ServiceForm;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Keeps what a dossier says: what the form asked for at once, and what the application makes new once it is granted. An
 * end is written where the form is waited for first: if the form comes at the same time, it then waits for that
 * transaction, and finds the promise that it has made.
 */
@Component
class KeepFacts {
    private final Attributes attributes;
    private final PromisedFacts promised;
    private final WaitingForForm waiting;

    KeepFacts(Attributes attributes, PromisedFacts promised, WaitingForForm waiting) {
        this.attributes = attributes;
        this.promised = promised;
        this.waiting = waiting;
    }

    void open(Filed filed, Dossier dossier, ServiceForm form) {
        decided(filed, dossier, form);
        if (!form.becomes().isEmpty()) {
            promised.promise(filed.applicationId(), filed.citizenId(), dossier.promised(form));
        }
    }

    /** There is no decision to come that would keep a promise, or delete it. */
    void decided(Filed filed, Dossier dossier, ServiceForm form) {
        attributes.declare(filed.citizenId(), dossier.declared(form, filed.at()));
    }

    /**
     * @param found what the agency told with its decision, by the facts that it becomes
     * @return which facts were otherwise before
     */
    List<ChangedFact> granted(Moved moved, Map<String, JsonNode> found) {
        waiting.decided(moved.applicationId());
        var known = new LinkedHashMap<>(promised.take(moved.applicationId()));
        known.putAll(found);
        return found(moved, known);
    }

    /** What an agency finds after its decision, as a number that is made with the document. */
    List<ChangedFact> found(Moved moved, Map<String, JsonNode> found) {
        var facts = found.entrySet().stream()
                .flatMap(one -> FactSource.parse(one.getKey())
                        .map(source -> Fact.decided(source, one.getValue(), moved.at(), moved.decision()))
                        .stream())
                .filter(Fact::saysSomething)
                .toList();
        return attributes.decide(moved.citizenId(), facts);
    }

    /** No person refused it: a decision anew may grant it yet. Its form may still be on its way. */
    void refused(UUID application, Instant at) {
        waiting.refused(application, at);
        promised.refused(application, at);
    }

    void reopened(Moved moved) {
        waiting.reopened(moved.applicationId());
        promised.reopened(moved.applicationId());
    }

    void endedInVain(UUID application) {
        waiting.decided(application);
        promised.drop(application);
    }
}
