package id.mppdigital.catalog.revision;

import id.mppdigital.catalog.form.FactSources;
import id.mppdigital.catalog.lifeevent.Part;
import id.mppdigital.catalog.lifeevent.Parts;
import id.mppdigital.catalog.manifest.Manifest;
import id.mppdigital.catalog.manifest.ManifestKind;
import id.mppdigital.catalog.region.Regions;
import id.mppdigital.catalog.revision.rule.Catalogue;
import id.mppdigital.catalog.revision.rule.Catalogue.AgencyFacts;
import java.sql.ResultSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;

/** Reads what the rules need; for all of Indonesia's malls that is some tens of thousands of short rows. */
@Repository
class CatalogueLoader {
    private final JdbcClient jdbc;
    private final Regions regions;
    private final Shelf shelf;

    CatalogueLoader(JdbcClient jdbc, Regions regions, Shelf shelf) {
        this.jdbc = jdbc;
        this.regions = regions;
        this.shelf = shelf;
    }

    /** Where a form's facts can come from. */
    FactSources sources() {
        var sources = FactSources.NONE;
        for (var register : shelf.registers().entrySet()) {
            sources = sources.with(register.getKey(), register.getValue());
        }
        return sources;
    }

    Catalogue load(List<Manifest> manifests) {
        return new Catalogue(
                new HashSet<>(
                        jdbc.sql("select code from malls").query(String.class).list()),
                agencies(),
                pairs("select distinct on (code) code, kind from services order by code, version"),
                pairs("select mall || '/' || service, agency from offerings"),
                pairs("select client, code from channels"),
                standing(manifests));
    }

    private Catalogue.Standing standing(List<Manifest> manifests) {
        var versions = codes(manifests, ManifestKind.SERVICE);
        var registersChange = !codes(manifests, ManifestKind.REGISTER).isEmpty();
        Map<String, JsonNode> untouched = registersChange ? shelf.publishedServices() : new HashMap<>();
        untouched.keySet().removeAll(versions);
        Map<String, JsonNode> evidence = registersChange ? shelf.evidence() : new HashMap<>();
        evidence.keySet().removeAll(codes(manifests, ManifestKind.EVIDENCE));
        return new Catalogue.Standing(
                regions.regencyCodes(),
                shelf.registers(),
                shelf.specs(ManifestKind.SERVICE, versions),
                untouched,
                evidence,
                new Catalogue.LifeEvents(
                        shelf.specs(ManifestKind.LIFE_EVENT, codes(manifests, ManifestKind.LIFE_EVENT)),
                        shelf.specs(ManifestKind.SERVICE, partsOf(manifests))));
    }

    private static Set<String> partsOf(List<Manifest> manifests) {
        return manifests.stream()
                .filter(manifest -> manifest.kind() == ManifestKind.LIFE_EVENT)
                .flatMap(manifest -> Parts.of(manifest.spec()).all().stream())
                .map(Part::serviceVersion)
                .collect(Collectors.toSet());
    }

    private static Set<String> codes(List<Manifest> manifests, ManifestKind kind) {
        return manifests.stream()
                .filter(manifest -> manifest.kind() == kind)
                .map(Manifest::code)
                .collect(Collectors.toSet());
    }

    private Map<String, AgencyFacts> agencies() {
        Map<String, AgencyFacts> agencies = new HashMap<>();
        jdbc.sql("select code, kind, malls from agencies").query((ResultSet row) -> {
            var malls = (String[]) row.getArray(3).getArray();
            agencies.put(row.getString(1), new AgencyFacts(row.getString(2), Set.copyOf(Arrays.asList(malls))));
        });
        return agencies;
    }

    private Map<String, String> pairs(String sql) {
        Map<String, String> pairs = new HashMap<>();
        jdbc.sql(sql).query((ResultSet row) -> {
            pairs.put(row.getString(1), row.getString(2));
        });
        return pairs;
    }
}
