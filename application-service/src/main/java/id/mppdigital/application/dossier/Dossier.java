package id.mppdigital.application.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.mppdigital.application.catalog.ServiceVersion;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The checked content of an application: every answer with where it comes from, and the documents behind it.
 *
 * @param representation null where citizens apply for themselves
 */
public record Dossier(
        Map<String, JsonNode> answers,
        Map<String, Provenance> provenance,
        List<DossierDocument> documents,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Representation representation) {
    public Dossier with(@Nullable Representation acting) {
        return new Dossier(answers, provenance, documents, acting);
    }

    /** With what has become of its answers. */
    public Dossier with(Map<String, Provenance> known) {
        return new Dossier(answers, known, documents, representation);
    }

    public List<UUID> documentIds() {
        return documents.stream().map(DossierDocument::id).distinct().toList();
    }

    /**
     * The names of everything in it: facts, {@code form/<field>} for answers without a fact, {@code documents/<id>}.
     */
    public List<String> sources(ServiceVersion filedUnder) {
        var fields =
                answers.keySet().stream().map(field -> filedUnder.factOf(field).orElse("form/" + field));
        return Stream.concat(fields, documentIds().stream().map(id -> "documents/" + id))
                .toList();
    }
}
