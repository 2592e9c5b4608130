package id.mppdigital.catalog.revision;

import id.mppdigital.catalog.manifest.ManifestFormat;
import id.mppdigital.catalog.manifest.ManifestKind;
import id.mppdigital.platform.problem.Problem;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Opens and closes offerings: applies the stored manifest with another status. */
@Component
class ChangeOffering {
    private final Revisions revisions;
    private final Shelf shelf;
    private final ApplyManifests manifests;
    private final JsonMapper json;

    ChangeOffering(Revisions revisions, Shelf shelf, ApplyManifests manifests, JsonMapper json) {
        this.revisions = revisions;
        this.shelf = shelf;
        this.manifests = manifests;
        this.json = json;
    }

    /** @return the revision as which it is applied, or the latest one where nothing changes */
    @Transactional
    long apply(String mall, String service, OfferingRequest request, Editor editor, Seen seen) {
        revisions.oneAtATime();
        var code = mall + "/" + service;
        var stored = shelf.specs(ManifestKind.OFFERING, List.of(code)).get(code);
        if (stored == null) {
            throw Problem.notFound("layanan di mal ini", "offering");
        }
        var manifest =
                json.createObjectNode().put("apiVersion", "mpp.id/v1").put("kind", ManifestKind.OFFERING.label());
        manifest.putObject("metadata").put("mall", mall).put("service", service);
        manifest.set("spec", changed(stored, request));
        return manifests
                .apply(json.writeValueAsBytes(manifest), ManifestFormat.JSON, editor, seen)
                .revision();
    }

    private ObjectNode changed(JsonNode stored, OfferingRequest request) {
        var spec = ((ObjectNode) stored).put("status", request.status().name());
        spec.remove("reason");
        if (request.reason() != null) {
            spec.set("reason", json.valueToTree(request.reason()));
        }
        return spec;
    }
}
