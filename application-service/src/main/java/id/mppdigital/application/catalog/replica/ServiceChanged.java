package id.mppdigital.application.catalog.replica;

import id.mppdigital.application.catalog.BilingualText;
import id.mppdigital.application.catalog.DocumentRequirement;
import id.mppdigital.application.catalog.TimeLimit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

record ServiceChanged(
        String code,
        int version,
        String status,
        BilingualText name,
        JsonNode form,
        List<DocumentRequirement> documents,
        List<Stage> stages,
        @Nullable TimeLimit timeLimit) {
    record Stage(String code) {}
}
