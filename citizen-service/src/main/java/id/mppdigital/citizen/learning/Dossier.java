package id.mppdigital.citizen.learning;

import id.mppdigital.citizen.attributes.Assurance;
import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.attributes.FactSource;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The submitted data, as it is sealed inside an application's events. */
record Dossier(
        Map<String, JsonNode> answers,
        Map<String, Provenance> provenance,
        @Nullable List<Attachment> documents) {

    record Provenance(@Nullable String source, Assurance assurance) {}

    record Attachment(UUID id) {}

    /** What the citizen said and may be asked again: answers without a source belong to this application alone. */
    List<Fact> declared(Instant at) {
        return answers.entrySet().stream()
                .filter(answer -> hasValue(answer.getValue()))
                .flatMap(answer -> declared(answer.getKey(), answer.getValue(), at).stream())
                .toList();
    }

    /** Everything that went to the agency, by name only. */
    List<String> sources() {
        Stream<String> fields = answers.keySet().stream()
                .map(field -> source(field).map(FactSource::key).orElse("form/" + field));
        Stream<String> attached =
                Optional.ofNullable(documents).orElse(List.of()).stream().map(document -> "documents/" + document.id());
        return Stream.concat(fields, attached).toList();
    }

    private Optional<Fact> declared(String field, JsonNode value, Instant at) {
        return Optional.ofNullable(provenance.get(field))
                .filter(origin -> origin.assurance() == Assurance.DECLARED)
                .flatMap(origin -> source(field))
                .map(source -> Fact.declared(source, value, at));
    }

    private Optional<FactSource> source(String field) {
        return Optional.ofNullable(provenance.get(field)).flatMap(origin -> FactSource.parse(origin.source()));
    }

    private static boolean hasValue(JsonNode value) {
        return !value.isNull() && !(value.isString() && value.stringValue().isBlank());
    }

    /** Without the answers, so that no log shows them by accident. */
    @Override
    public String toString() {
        return "Dossier" + answers.keySet();
    }
}
