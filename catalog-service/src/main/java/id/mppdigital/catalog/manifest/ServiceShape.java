package id.mppdigital.catalog.manifest;

import id.mppdigital.catalog.form.FactSources;
import id.mppdigital.catalog.refusal.CatalogRefusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What a schema can't say of a service: codes that must differ, and requirements whose sources must be known. */
final class ServiceShape {
    private ServiceShape() {}

    static List<ManifestError> check(ManifestDocument document, FactSources sources) {
        var spec = document.tree().path("spec");
        List<ManifestError> errors = new ArrayList<>();
        distinct(document, "/spec/documents", spec.path("documents"), errors);
        distinct(document, "/spec/stages", spec.path("stages"), errors);
        requirements(document, spec.path("standard").path("requirements"), sources, errors);
        return errors;
    }

    private static void distinct(ManifestDocument document, String at, JsonNode list, List<ManifestError> errors) {
        var seen = new HashSet<String>();
        for (int i = 0; i < list.size(); i++) {
            var code = list.path(i).path("code").asString("");
            if (!seen.add(code)) {
                errors.add(document.error(at + "/" + i + "/code", CatalogRefusal.DUPLICATE_CODE, code));
            }
        }
    }

    private static void requirements(
            ManifestDocument document, JsonNode requirements, FactSources sources, List<ManifestError> errors) {
        for (int i = 0; i < requirements.size(); i++) {
            var source = requirements.path(i).path("source");
            if (source.isString() && !sources.isSource(source.stringValue())) {
                var at = "/spec/standard/requirements/" + i + "/source";
                errors.add(document.error(at, sources.unknown(at, source.stringValue())));
            }
        }
    }
}
