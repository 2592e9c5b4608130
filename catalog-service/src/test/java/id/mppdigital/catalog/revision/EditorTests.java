package id.mppdigital.catalog.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import id.mppdigital.catalog.ShippedManifests;
import id.mppdigital.catalog.manifest.Manifest;
import id.mppdigital.catalog.manifest.ManifestKind;
import id.mppdigital.catalog.manifest.ManifestTexts;
import id.mppdigital.platform.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class EditorTests {
    private static final List<Manifest> BANJARMASIN =
            ManifestTexts.manifests(ShippedManifests.read(Path.of("manifests", "malls", "banjarmasin.yaml")));

    @Test
    void letsAPlatformAdminChangeEverything() {
        assertThatNoException().isThrownBy(() -> new Editor("rina", true, Set.of()).require(BANJARMASIN));
    }

    @Test
    void letsAMallAdminChangeTheirMallAndItsOfferings() {
        assertThatNoException().isThrownBy(() -> halim().require(only(ManifestKind.MALL, ManifestKind.OFFERING)));
    }

    @Test
    void refusesAMallAdminAnythingElse() {
        assertRefused(halim(), only(ManifestKind.AGENCY));
        assertRefused(halim(), ManifestTexts.manifests(ShippedManifests.service("skck")));
        assertRefused(halim(), ManifestTexts.manifests(ManifestTexts.CHANNEL));
        assertRefused(halim(), ManifestTexts.manifests(ShippedManifests.registers()));
    }

    @Test
    void refusesAMallAdminTheMallOfAnother() {
        assertRefused(new Editor("other", false, Set.of("12.71")), only(ManifestKind.MALL));
        assertRefused(new Editor("other", false, Set.of("12.71")), only(ManifestKind.OFFERING));
        assertRefused(new Editor("nobody", false, Set.of()), only(ManifestKind.MALL));
    }

    private static Editor halim() {
        return new Editor("halim", false, Set.of("63.71"));
    }

    private static List<Manifest> only(ManifestKind... kinds) {
        return BANJARMASIN.stream()
                .filter(manifest -> List.of(kinds).contains(manifest.kind()))
                .toList();
    }

    private static void assertRefused(Editor editor, List<Manifest> manifests) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> editor.require(manifests))
                .satisfies(problem -> {
                    assertThat(problem.status()).isEqualTo(HttpStatus.FORBIDDEN);
                    assertThat(problem.faults()).hasSameSizeAs(manifests);
                });
    }
}
