package id.mppdigital.citizen.prefill;

import static java.util.Objects.requireNonNull;

import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.attributes.SubjectKey;
import id.mppdigital.citizen.attributes.Subjects;
import id.mppdigital.citizen.catalog.ServiceForm;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Of whom, or of what, a form asks.
 *
 * @param subject as the form names it: {@code citizen.child}, or the key of a thing: {@code land.object/number}
 * @param known the one that was spoken of last first
 */
@Schema(name = "PrefillChoice")
record Choice(String subject, List<Known> known) {
    /**
     * One of them.
     *
     * @param key to be named in {@code about} to have it filled in
     * @param values what is known for the form's fields
     */
    @Schema(name = "PrefillSubject")
    record Known(String key, Map<String, JsonNode> values) {
        /** Without the values, so that no log shows them by accident. */
        @Override
        public String toString() {
            return key;
        }
    }

    /** The children, plots of land and the like that the form asks about and that are known. */
    static List<Choice> among(Subjects subjects, ServiceForm form) {
        return form.fields().stream()
                .flatMap(field -> field.source().subject().stream())
                .distinct()
                .map(name -> new Choice(
                        name,
                        subjects.all(name).stream()
                                .map(subject -> new Known(subject.key().toString(), subject.values(form.sources())))
                                .toList()))
                .filter(choice -> !choice.known().isEmpty())
                .toList();
    }

    boolean has(String key) {
        return known.stream().anyMatch(one -> one.key().equals(key));
    }

    /** The facts whose values it shows, by the names under which they are stored. */
    Stream<FactSource> shown(ServiceForm form) {
        var sources = form.sources();
        return known.stream()
                .flatMap(one -> one.values().keySet().stream()
                        .map(field -> requireNonNull(sources.get(field)))
                        .map(source -> source.subject().isPresent() ? source.of(SubjectKey.of(one.key())) : source));
    }
}
