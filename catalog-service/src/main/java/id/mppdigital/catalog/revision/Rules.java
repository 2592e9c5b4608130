package id.mppdigital.catalog.revision;

import id.mppdigital.catalog.manifest.Manifest;
import id.mppdigital.catalog.manifest.ManifestError;
import id.mppdigital.catalog.refusal.CatalogRefusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** All rules of the catalogue; every broken one is reported, not only the first. */
@Component
class Rules {
    private final List<Rule> rules;

    Rules(CatalogSettings settings) {
        this.rules = List.of(
                new RegisterKeepsItsFacts(),
                new MallLiesInARegency(),
                new AgencySitsInKnownMalls(),
                new AgencyKeepsItsOfferings(),
                new OfferingFitsTogether(),
                new ServiceKeepsItsKind(),
                new PublishedVersionStands(),
                new ClientBelongsToOneChannel(),
                new EndpointsAreSecure(settings.allowInsecureEndpoints()),
                new EncryptionKeysWork(),
                new OriginsAreExact(settings.allowInsecureEndpoints()));
    }

    List<ManifestError> check(List<Manifest> manifests, Catalogue before) {
        var errors = new ArrayList<>(duplicates(manifests));
        var after = before.with(manifests);
        for (var manifest : manifests) {
            if (manifest.shapely()) {
                rules.forEach(rule -> errors.addAll(rule.check(manifest, after)));
            }
        }
        return errors;
    }

    private static List<ManifestError> duplicates(List<Manifest> manifests) {
        Map<String, Manifest> first = new HashMap<>();
        List<ManifestError> errors = new ArrayList<>();
        for (var manifest : manifests) {
            var earlier = first.putIfAbsent(manifest.kind() + " " + manifest.code(), manifest);
            if (earlier != null) {
                errors.add(manifest.error(
                        "/metadata",
                        CatalogRefusal.DUPLICATE_MANIFEST,
                        manifest.kind().label(),
                        manifest.code(),
                        earlier.number()));
            }
        }
        return errors;
    }
}
