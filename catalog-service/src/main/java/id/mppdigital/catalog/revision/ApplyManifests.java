package id.mppdigital.catalog.revision;

import id.mppdigital.catalog.manifest.InvalidManifest;
import id.mppdigital.catalog.manifest.Manifest;
import id.mppdigital.catalog.manifest.ManifestError;
import id.mppdigital.catalog.manifest.ManifestFormat;
import id.mppdigital.catalog.manifest.ManifestKind;
import id.mppdigital.catalog.manifest.ManifestReader;
import id.mppdigital.catalog.publication.CatalogueEvents;
import id.mppdigital.catalog.refusal.CatalogRefusal;
import id.mppdigital.catalog.revision.rule.Rules;
import id.mppdigital.platform.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Changes the catalogue to what the manifests say: all in one transaction or nothing, one request at a time. */
@Component
class ApplyManifests {
    private final ManifestReader reader;
    private final CatalogueLoader loader;
    private final Rules rules;
    private final Shelf shelf;
    private final Revisions revisions;
    private final CatalogueEvents events;

    ApplyManifests(
            ManifestReader reader,
            CatalogueLoader loader,
            Rules rules,
            Shelf shelf,
            Revisions revisions,
            CatalogueEvents events) {
        this.reader = reader;
        this.loader = loader;
        this.rules = rules;
        this.shelf = shelf;
        this.revisions = revisions;
        this.events = events;
    }

    /**
     * Checks the manifests and applies what they change.
     *
     * @param seen on what the editor decided: nothing that the manifests describe may have changed since
     * @throws InvalidManifest with every error, when there is one
     */
    @Transactional
    Outcome apply(byte[] body, ManifestFormat format, Editor editor, Seen seen) {
        revisions.oneAtATime();
        var changes = check(body, format, editor);
        requireUnchanged(changes, seen);
        var effective = changes.stream().filter(Change::changesSomething).toList();
        if (effective.isEmpty()) {
            return new Outcome(revisions.latest(), changes);
        }
        var revision = revisions.add(editor.name(), effective);
        effective.stream()
                .map(Change::manifest)
                .sorted(Comparator.comparing(Manifest::kind))
                .forEach(manifest -> shelf.save(manifest, revision));
        publish(effective, revision);
        return new Outcome(revision, changes);
    }

    /**
     * Says what {@link #apply} would do. The revision is read first: a change in between makes the apply say once too
     * often that something has changed, never once too rarely.
     */
    @Transactional(readOnly = true)
    Outcome rehearse(byte[] body, ManifestFormat format, Editor editor) {
        var revision = revisions.latest();
        return new Outcome(revision, check(body, format, editor));
    }

    record Outcome(long revision, List<Change> changes) {}

    private List<Change> check(byte[] body, ManifestFormat format, Editor editor) {
        var read = reader.read(body, format, loader.sources());
        editor.require(read.manifests());
        List<ManifestError> errors = new ArrayList<>(read.errors());
        errors.addAll(rules.check(read.manifests(), loader.load(read.manifests())));
        if (!errors.isEmpty()) {
            throw new InvalidManifest(errors);
        }
        return changes(read.manifests());
    }

    private void requireUnchanged(List<Change> changes, Seen seen) {
        var changed = revisions.changedSince(
                seen.revision(),
                changes.stream().map(change -> change.manifest().name()).toList());
        if (!changed.isEmpty()) {
            throw Problem.of(CatalogRefusal.CHANGED_MEANWHILE, String.join(", ", changed), revisions.latest());
        }
    }

    private List<Change> changes(List<Manifest> manifests) {
        Map<ManifestKind, Map<String, JsonNode>> current = new EnumMap<>(ManifestKind.class);
        manifests.stream()
                .collect(Collectors.groupingBy(
                        Manifest::kind, LinkedHashMap::new, Collectors.mapping(Manifest::code, Collectors.toList())))
                .forEach((kind, codes) -> current.put(kind, shelf.specs(kind, codes)));
        return manifests.stream()
                .map(manifest -> Change.of(
                        manifest,
                        current.getOrDefault(manifest.kind(), Map.of()).get(manifest.code())))
                .toList();
    }

    private void publish(List<Change> changes, long revision) {
        var malls = changedMalls(changes);
        shelf.countMalls(malls, revision);
        events.registers(codes(changes, ManifestKind.REGISTER));
        events.channels(codes(changes, ManifestKind.CHANNEL));
        events.services(codes(changes, ManifestKind.SERVICE));
        events.evidence(codes(changes, ManifestKind.EVIDENCE));
        events.lifeEvents(codes(changes, ManifestKind.LIFE_EVENT));
        events.agencies(codes(changes, ManifestKind.AGENCY));
        events.malls(malls);
    }

    /** A mall's event holds its offerings, so a changed offering changes the mall. */
    private static Set<String> changedMalls(List<Change> changes) {
        var malls = new TreeSet<>(codes(changes, ManifestKind.MALL));
        changes.stream()
                .map(Change::manifest)
                .filter(manifest -> manifest.kind() == ManifestKind.OFFERING)
                .forEach(offering -> malls.add(offering.metadata("mall")));
        return malls;
    }

    private static Set<String> codes(List<Change> changes, ManifestKind kind) {
        return changes.stream()
                .map(Change::manifest)
                .filter(manifest -> manifest.kind() == kind)
                .map(Manifest::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
