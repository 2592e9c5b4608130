package id.mppdigital.catalog.revision;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.mppdigital.catalog.manifest.ManifestFormat;
import id.mppdigital.catalog.manifest.ManifestKind;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds the shipped registers that the catalogue does not have, so that an upgrade needs no operator. Existing
 * registers stay as they are.
 */
@Component
class ShippedRegisters implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(ShippedRegisters.class);
    private static final Editor EDITOR = new Editor("catalog-service", true, Set.of());

    private final Revisions revisions;
    private final Shelf shelf;
    private final ApplyManifests manifests;

    ShippedRegisters(Revisions revisions, Shelf shelf, ApplyManifests manifests) {
        this.revisions = revisions;
        this.shelf = shelf;
        this.manifests = manifests;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        revisions.oneAtATime();
        var missing = shipped();
        missing.keySet()
                .removeAll(shelf.specs(ManifestKind.REGISTER, missing.keySet()).keySet());
        if (!missing.isEmpty()) {
            var documents = String.join("\n---\n", missing.values()).getBytes(UTF_8);
            var outcome = manifests.apply(documents, ManifestFormat.YAML, EDITOR, Seen.ANYTHING);
            log.info("Added the shipped registers {} as revision {}", missing.keySet(), outcome.revision());
        }
    }

    /** Manifests by code, which is also the name of the file. */
    private static Map<String, String> shipped() throws IOException {
        Map<String, String> shipped = new TreeMap<>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:registers/*.yaml")) {
            var code = String.valueOf(file.getFilename()).replace(".yaml", "");
            shipped.put(code, file.getContentAsString(UTF_8));
        }
        return shipped;
    }
}
