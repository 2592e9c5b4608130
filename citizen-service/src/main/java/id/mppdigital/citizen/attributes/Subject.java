package id.mppdigital.citizen.attributes;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * A child, a plot of land or whatever else of the citizen's has facts of its own.
 *
 * @param facts what is known of it, named by its key
 */
public record Subject(SubjectKey key, List<Fact> facts) {
    /** The fact that says of a person who it is, however the name is spelt. */
    private static final String NIK = "nik";

    /** One application is about one child: what its agency finds belongs to whom its answers named. */
    boolean isOfOneDecisionWith(List<Fact> said) {
        return said.stream()
                .map(Fact::decision)
                .filter(Objects::nonNull)
                .anyMatch(decision -> facts.stream()
                        .map(Fact::decision)
                        .filter(Objects::nonNull)
                        .anyMatch(known -> known.applicationId().equals(decision.applicationId())));
    }

    boolean hasTheNikOf(List<Fact> said) {
        return said.stream().anyMatch(fact -> fact.source().name().equals(NIK) && agreements(List.of(fact)) == 1);
    }

    boolean contradicts(List<Fact> said) {
        return said.stream()
                .anyMatch(fact ->
                        facts.stream().anyMatch(known -> isSame(known, fact)) && agreements(List.of(fact)) == 0);
    }

    long agreements(List<Fact> said) {
        return said.stream()
                .filter(fact -> facts.stream().anyMatch(known -> isSame(known, fact) && known.agreesWith(fact)))
                .count();
    }

    /**
     * What is known of it for a form.
     *
     * @param sources the fact of each field, as the form names it
     */
    public Map<String, JsonNode> values(Map<String, FactSource> sources) {
        var values = new LinkedHashMap<String, JsonNode>();
        sources.forEach((field, source) -> facts.stream()
                .filter(fact -> source.subject().equals(fact.source().subject())
                        && source.name().equals(fact.source().name()))
                .max(Comparator.comparing(Fact::asOf))
                .ifPresent(fact -> values.put(field, fact.value())));
        return values;
    }

    Instant newest() {
        return facts.stream().map(Fact::asOf).max(Comparator.naturalOrder()).orElse(Instant.MIN);
    }

    private static boolean isSame(Fact known, Fact said) {
        return known.source().name().equals(said.source().name());
    }
}
