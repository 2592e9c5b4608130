package id.mppdigital.catalog.revision.rule.service;

import id.mppdigital.catalog.manifest.Manifest;
import id.mppdigital.catalog.manifest.ManifestError;
import id.mppdigital.catalog.refusal.CatalogRefusal;
import id.mppdigital.catalog.revision.rule.Catalogue;
import id.mppdigital.catalog.revision.rule.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What a published version marks as specific data (UU 27/2022 art. 4 (2)) stays marked, as the same kind: without the
 * mark, later uses would no longer name its law. More may be marked, and a law may be named anew.
 */
public class SpecificDataStayMarked implements Rule {
    @Override
    public List<ManifestError> check(Manifest service, Catalogue after) {
        var published = after.standing().published().get(service.code());
        if (published == null) {
            return List.of();
        }
        var now = markable(service.spec());
        return markable(published).entrySet().stream()
                .filter(before -> before.getValue().isMarked())
                .flatMap(before -> Stream.ofNullable(now.get(before.getKey()))
                        .filter(mark -> !mark.kind().equals(before.getValue().kind()))
                        .map(mark -> service.error(
                                mark.place(),
                                CatalogRefusal.SPECIFIC_STAYS,
                                before.getKey(),
                                before.getValue().kind())))
                .toList();
    }

    /** @param kind empty where it is not marked */
    private record Mark(String place, String kind) {
        private boolean isMarked() {
            return !kind.isEmpty();
        }
    }

    /** All questions, findings and papers of a service, by name. */
    private static Map<String, Mark> markable(JsonNode spec) {
        var all = new LinkedHashMap<String, Mark>();
        Stream.of("properties", "x-finds")
                .forEach(part -> spec.path("form")
                        .path(part)
                        .properties()
                        .forEach(field -> all.put(
                                field.getKey(),
                                new Mark(
                                        "/spec/form/" + part + "/" + field.getKey() + "/x-specific",
                                        field.getValue().at("/x-specific/kind").asString("")))));
        var papers = spec.path("documents");
        for (int i = 0; i < papers.size(); i++) {
            var paper = papers.path(i);
            all.put(
                    "documents/" + paper.path("code").asString(""),
                    new Mark(
                            "/spec/documents/" + i + "/specific",
                            paper.at("/specific/kind").asString("")));
        }
        return all;
    }
}
