package id.mppdigital.portal.form;

import id.mppdigital.platform.problem.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One published version of a form, read and compiled once. */
public record Form(
        String service,
        int version,
        Wording name,
        List<Section> sections,
        List<Requirement> documents,
        FormRules rules) {
    /**
     * A document that applicants attach.
     *
     * @param specific present where it holds specific data
     */
    public record Requirement(
            String code,
            Wording name,
            boolean required,
            List<String> mediaTypes,
            long maxBytes,
            @Nullable Specific specific) {}

    /** @param published the catalogue's answer, in both languages */
    public static Form of(JsonNode published) {
        return FormReader.read(published);
    }

    public Optional<Section> section(String code) {
        return sections.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    public Optional<Requirement> requirement(String code) {
        return documents.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    public Optional<Field> field(String name) {
        return fields().filter(it -> it.name().equals(name)).findFirst();
    }

    /** Of all sections, in their order. */
    public Stream<Field> fields() {
        return sections.stream().flatMap(it -> it.fields().stream());
    }

    /** The section in which a field is asked for. */
    public Optional<Section> sectionOf(String field) {
        return sections.stream()
                .filter(it -> it.fields().stream().anyMatch(one -> one.name().equals(field)))
                .findFirst();
    }
}
