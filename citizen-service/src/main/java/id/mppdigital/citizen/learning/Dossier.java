package id.mppdigital.citizen.learning;

import id.mppdigital.citizen.attributes.Assurance;
import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.catalog.ServiceForm;
import id.mppdigital.citizen.verification.Typed;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The submitted data, as it is sealed inside an application's events. Which fact a field stands for is told by the form
 * it was filed on: a declared answer's own provenance says no more than that the citizen said it.
 */
record Dossier(
        Map<String, JsonNode> answers,
        Map<String, Provenance> provenance,
        @Nullable List<Attachment> documents) {
    /** @param verification of an answer that its register could not be asked about */
    record Provenance(Assurance assurance, @Nullable Verification verification) {
        record Verification(FactSource source) {}
    }

    record Attachment(UUID id) {}

    /** What the citizen said and may be asked again: answers without a source belong to this application alone. */
    List<Fact> declared(ServiceForm form, Instant at) {
        return answers.entrySet().stream()
                .filter(answer -> isDeclared(answer.getKey()))
                .flatMap(answer ->
                        form
                                .sourceOf(answer.getKey())
                                .map(source -> Fact.declared(source, answer.getValue(), at))
                                .stream())
                .filter(Fact::saysSomething)
                .toList();
    }

    /** What becomes a fact once the application is granted. */
    Map<String, JsonNode> promised(ServiceForm form) {
        var promised = new LinkedHashMap<String, JsonNode>();
        form.becomes().forEach(field -> {
            var answer = answers.get(field.name());
            if (answer != null && isDeclared(field.name())) {
                promised.put(field.source().key(), answer);
            }
        });
        return promised;
    }

    /** Everything that went to the agency, by name only. */
    List<String> sources(ServiceForm form) {
        Stream<String> fields = answers.keySet().stream()
                .map(field -> form.sourceOf(field).map(FactSource::key).orElse("form/" + field));
        Stream<String> attached =
                Optional.ofNullable(documents).orElse(List.of()).stream().map(document -> "documents/" + document.id());
        return Stream.concat(fields, attached).toList();
    }

    /** What is to be compared with its register later. */
    List<Typed> unverified() {
        return provenance.entrySet().stream().flatMap(this::unverified).toList();
    }

    private Stream<Typed> unverified(Map.Entry<String, Provenance> origin) {
        var verification = origin.getValue().verification();
        var answer = answers.get(origin.getKey());
        return verification == null || answer == null || answer.isNull()
                ? Stream.empty()
                : Stream.of(new Typed(origin.getKey(), verification.source(), answer));
    }

    private boolean isDeclared(String field) {
        Provenance origin = provenance.get(field);
        return origin != null && origin.assurance() == Assurance.DECLARED;
    }

    /** Without the answers, so that no log shows them by accident. */
    @Override
    public String toString() {
        return "Dossier" + answers.keySet();
    }
}
