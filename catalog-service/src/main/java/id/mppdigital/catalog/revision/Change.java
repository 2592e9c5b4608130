package id.mppdigital.catalog.revision;

import id.mppdigital.catalog.manifest.Manifest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a manifest does to the catalogue. */
record Change(Manifest manifest, Kind kind, List<Difference> diff) {
    enum Kind {
        CREATE,
        UPDATE,
        NONE
    }

    static Change of(Manifest manifest, @Nullable JsonNode current) {
        if (current == null) {
            return new Change(manifest, Kind.CREATE, List.of());
        }
        var diff = Difference.between(current, manifest.spec());
        return new Change(manifest, diff.isEmpty() ? Kind.NONE : Kind.UPDATE, diff);
    }

    boolean changesSomething() {
        return kind != Kind.NONE;
    }
}
