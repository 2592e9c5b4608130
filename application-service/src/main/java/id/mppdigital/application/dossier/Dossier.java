package id.mppdigital.application.dossier;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** The checked content of an application: every answer with where it comes from, and the documents behind it. */
public record Dossier(
        Map<String, JsonNode> answers, Map<String, Provenance> provenance, List<DossierDocument> documents) {

    public List<UUID> documentIds() {
        return documents.stream().map(DossierDocument::id).distinct().toList();
    }
}
