package id.mppdigital.citizen.learning;

import id.mppdigital.citizen.attributes.Assurance;
import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.catalog.ServiceForm;
import id.mppdigital.citizen.disagreement.Disagreement;
import id.mppdigital.citizen.verification.Typed;
import id.mppdigital.platform.events.Ids;
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
    /**
     * @param source of the answer: a fact of a register, or {@code citizen}
     * @param verification of an answer that its register could not be asked about
     * @param otherwise what other registers say than the answer
     */
    record Provenance(
            String source,
            Assurance assurance,
            @Nullable Verification verification,
            @Nullable List<Other> otherwise,
            @Nullable Other overridden) {
        record Verification(FactSource source) {}

        record Other(FactSource source, JsonNode value) {}

        /** What registers say than the answer; the owner's value among them where the citizen wrote a third one. */
        Stream<Other> others() {
            return otherwise == null || otherwise.isEmpty()
                    ? Stream.empty()
                    : Stream.concat(Stream.ofNullable(overridden), otherwise.stream());
        }
    }

    /** @param requirement the code of the service's document; null in a dossier that does not say */
    record Attachment(UUID id, @Nullable String requirement) {}

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

    /** The answers and documents in it, as the laws of a form go by. */
    List<String> names() {
        var papers = Optional.ofNullable(documents).orElse(List.of()).stream()
                .flatMap(document -> Stream.ofNullable(document.requirement()))
                .map(ServiceForm::document);
        return Stream.concat(answers.keySet().stream(), papers).toList();
    }

    /** Where registers differ from each other, and what this application says. */
    List<Disagreement> disagreements(UUID application, Instant at) {
        return provenance.entrySet().stream()
                .flatMap(origin -> disagreements(origin.getValue(), answers.get(origin.getKey()), application, at))
                .toList();
    }

    private static Stream<Disagreement> disagreements(
            Provenance origin, @Nullable JsonNode answer, UUID application, Instant at) {
        return answer == null
                ? Stream.empty()
                : origin.others()
                        .map(other -> new Disagreement(
                                Ids.next(), other.source(), other.value(), origin.source(), answer, application, at));
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
