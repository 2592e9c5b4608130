package id.mppdigital.catalog.revision.rule.service;

import id.mppdigital.catalog.form.Sections;
import id.mppdigital.catalog.manifest.Manifest;
import id.mppdigital.catalog.manifest.ManifestError;
import id.mppdigital.catalog.refusal.CatalogRefusal;
import id.mppdigital.catalog.revision.rule.Catalogue;
import id.mppdigital.catalog.revision.rule.Rule;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Applications name the version that they were filed under: a changed form, standard or list of documents needs a new
 * one. How a form is laid out may change: the questions stay the same.
 */
public class PublishedVersionStands implements Rule {
    @Override
    public List<ManifestError> check(Manifest service, Catalogue after) {
        var published = after.standing().published().get(service.code());
        if (published == null) {
            return List.of();
        }
        return Stream.of("form", "standard", "documents")
                .filter(part -> !rules(published, part).equals(rules(service.spec(), part)))
                .map(part -> service.error(
                        "/spec/" + part,
                        CatalogRefusal.PUBLISHED_VERSION,
                        service.metadata().path("version").asInt(0),
                        part))
                .toList();
    }

    /** Marks of specific data may be added: {@link SpecificDataStayMarked} says which may not go. */
    private static JsonNode rules(JsonNode spec, String part) {
        return switch (part) {
            case "form" -> Sections.withoutLayout(spec.path(part));
            case "documents" -> {
                var papers = spec.path(part).deepCopy();
                papers.forEach(paper -> ((ObjectNode) paper).remove("specific"));
                yield papers;
            }
            default -> spec.path(part);
        };
    }
}
