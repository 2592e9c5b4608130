package id.mppdigital.application.dossier;

import id.mppdigital.application.catalog.ServiceVersion;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The checked content of an application: every answer with where it comes from, and the documents behind it. */
public record Dossier(
        Map<String, JsonNode> answers, Map<String, Provenance> provenance, List<DossierDocument> documents) {
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
