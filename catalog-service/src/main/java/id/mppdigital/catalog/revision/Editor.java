package id.mppdigital.catalog.revision;

import id.mppdigital.catalog.manifest.Manifest;
import id.mppdigital.catalog.refusal.CatalogRefusal;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.security.Caller;
import java.util.List;
import java.util.Set;

/**
 * Who changes the catalogue, and what they may change: a platform admin everything, a mall admin their own malls and
 * the offerings there.
 */
record Editor(String name, boolean ofEverything, Set<String> malls) {
    static Editor of(Caller caller) {
        return new Editor(caller.subject(), caller.has("platform-admin"), Set.copyOf(caller.claims("malls")));
    }

    void require(List<Manifest> manifests) {
        var refusal = Problem.of(CatalogRefusal.OUTSIDE_YOUR_MALLS);
        manifests.stream()
                .filter(manifest -> !mayEdit(manifest))
                .forEach(manifest -> refusal.at(
                        "doc %d: /metadata".formatted(manifest.number()),
                        CatalogRefusal.NOT_YOURS_TO_CHANGE,
                        manifest.kind().label(),
                        manifest.code()));
        if (!refusal.faults().isEmpty()) {
            throw refusal;
        }
    }

    private boolean mayEdit(Manifest manifest) {
        return ofEverything
                || switch (manifest.kind()) {
                    case MALL -> malls.contains(manifest.code());
                    case OFFERING -> malls.contains(manifest.metadata("mall"));
                    case REGISTER, CHANNEL, SERVICE, EVIDENCE, LIFE_EVENT, AGENCY -> false;
                };
    }
}
