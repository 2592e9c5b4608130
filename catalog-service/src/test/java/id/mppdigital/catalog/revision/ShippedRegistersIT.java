package id.mppdigital.catalog.revision;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.catalog.CatalogueTest;
import id.mppdigital.catalog.ShippedManifests;
import id.mppdigital.catalog.manifest.ManifestFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

@CatalogueTest
class ShippedRegistersIT {
    @Autowired
    private ShippedRegisters shippedRegisters;

    @Autowired
    private ApplyManifests manifests;

    @Autowired
    private Revisions revisions;

    @Autowired
    private Shelf shelf;

    @Test
    void aRegisterThatAnOperatorChangedStaysAsItIsAtTheNextStart() throws IOException {
        apply(ShippedManifests.registers().replace("freshnessMinutes: 1440", "freshnessMinutes: 60"));
        var standing = shelf.registers();
        var revision = revisions.latest();

        shippedRegisters.run(new DefaultApplicationArguments());

        assertThat(shelf.registers()).isEqualTo(standing);
        assertThat(standing.toString()).contains("\"freshnessMinutes\":60");
        assertThat(revisions.latest()).isEqualTo(revision);
        apply(ShippedManifests.registers());
    }

    private void apply(String yaml) {
        manifests.apply(
                yaml.getBytes(StandardCharsets.UTF_8),
                ManifestFormat.YAML,
                new Editor("rina", true, Set.of()),
                Seen.ANYTHING);
    }
}
