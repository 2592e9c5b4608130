package id.mppdigital.application.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One version of a service as its applicants saw it. The same version may be published again with corrected texts;
 * {@code revision} tells those apart, so compiled forms can be cached by {@link Key}.
 */
public record ServiceVersion(
        Key key,
        BilingualText name,
        JsonNode form,
        List<DocumentRequirement> documents,
        Set<String> stages,
        @Nullable TimeLimit timeLimit) {
    public record Key(String code, int version, long revision) {}

    public String code() {
        return key.code();
    }

    public int version() {
        return key.version();
    }

    /** The form's schema of a field; missing if the form has no such field. */
    public JsonNode field(String field) {
        return form.path("properties").path(field);
    }

    public boolean has(String field) {
        return !field(field).isMissingNode();
    }

    /** The fact that a field of the form stands for, e.g. {@code dukcapil.person/name}. */
    public Optional<String> factOf(String field) {
        return field(field).path("x-source").stringValueOpt();
    }

    /** The fields that stand for a fact, be it known already or made by the application. */
    public List<String> fieldsOf(String fact) {
        return form.path("properties")
                .propertyStream()
                .filter(field -> Stream.of("x-source", "x-becomes")
                        .anyMatch(keyword ->
                                fact.equals(field.getValue().path(keyword).asString(""))))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The laws by which it processes the specific data among these answers and documents (UU 27/2022 art. 4 (2)). */
    public List<String> lawsOf(Collection<String> fields, Collection<String> papers) {
        var ofAnswers = fields.stream().flatMap(field -> field(field).at("/x-specific/law").stringValueOpt().stream());
        var ofPapers = papers.stream()
                .flatMap(paper -> requirement(paper).stream())
                .flatMap(paper -> Stream.ofNullable(paper.specific()))
                .map(DocumentRequirement.Specific::law);
        return Stream.concat(ofAnswers, ofPapers).distinct().sorted().toList();
    }

    /** What an agency may find: the schema of each by its name; missing if there is nothing to find. */
    public JsonNode finds() {
        return form.path("x-finds");
    }

    /** The fact that something found becomes, e.g. {@code citizen.child/nik}. */
    public String foundAs(String name) {
        return finds().path(name).path("x-becomes").asString();
    }

    /** Whether the service does not need the field, and gets it only if its citizen agrees. */
    public boolean isSharedOnConsent(String field) {
        return field(field).has("x-consent");
    }

    /** Whether the form never requires the field. */
    public boolean isOptional(String field) {
        return form.path("required").valueStream().noneMatch(it -> field.equals(it.asString("")));
    }

    public Optional<DocumentRequirement> requirement(String code) {
        return documents.stream().filter(it -> it.code().equals(code)).findFirst();
    }
}
