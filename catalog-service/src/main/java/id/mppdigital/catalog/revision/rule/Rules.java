package id.mppdigital.catalog.revision.rule;

import id.mppdigital.catalog.manifest.Manifest;
import id.mppdigital.catalog.manifest.ManifestError;
import id.mppdigital.catalog.manifest.ManifestKind;
import id.mppdigital.catalog.refusal.CatalogRefusal;
import id.mppdigital.catalog.revision.rule.lifeevent.KeepsItsParts;
import id.mppdigital.catalog.revision.rule.lifeevent.PartsFitTogether;
import id.mppdigital.catalog.revision.rule.service.PublishedVersionStands;
import id.mppdigital.catalog.revision.rule.service.ServiceKeepsItsKind;
import id.mppdigital.catalog.revision.rule.service.SpecificDataStayMarked;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** All rules of the catalogue by the kind that they hold for; every broken one is reported, not only the first. */
@Component
public class Rules {
    private final Map<ManifestKind, List<Rule>> rules;

    Rules(CatalogSettings settings, Clock clock) {
        var development = settings.allowInsecureEndpoints();
        this.rules = Map.of(
                ManifestKind.REGISTER,
                List.of(new RegisterKeepsItsFacts(), new EndpointsAreSecure(development, "/lookup/url")),
                ManifestKind.CHANNEL,
                List.of(new ClientBelongsToOneChannel(), new OriginsAreExact(development)),
                ManifestKind.SERVICE,
                List.of(new ServiceKeepsItsKind(), new PublishedVersionStands(), new SpecificDataStayMarked()),
                ManifestKind.EVIDENCE,
                List.of(new NamesExist(
                        "/issuedBy", "/service", after -> after.services().keySet(), CatalogRefusal.UNKNOWN_SERVICE)),
                ManifestKind.LIFE_EVENT,
                List.of(new KeepsItsParts(), new PartsFitTogether()),
                ManifestKind.MALL,
                List.of(new MallLiesInARegency()),
                ManifestKind.AGENCY,
                List.of(
                        new NamesExist("/malls", "", Catalogue::malls, CatalogRefusal.UNKNOWN_MALL),
                        new AgencyKeepsItsOfferings(),
                        new EndpointsAreSecure(development, "/endpoint/url", "/api/url"),
                        new EncryptionKeysWork(clock)),
                ManifestKind.OFFERING,
                List.of(new OfferingFitsTogether()));
    }

    /** Every rule that a manifest breaks; one that doesn't keep to its schema is only good for being referred to. */
    public List<ManifestError> check(List<Manifest> manifests, Catalogue before) {
        var errors = new ArrayList<>(duplicates(manifests));
        var after = before.with(manifests);
        for (var manifest : manifests) {
            if (manifest.shapely()) {
                rules.getOrDefault(manifest.kind(), List.of())
                        .forEach(rule -> errors.addAll(rule.check(manifest, after)));
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
