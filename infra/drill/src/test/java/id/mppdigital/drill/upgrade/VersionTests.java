package id.mppdigital.drill.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mppdigital.local.process.LaunchFailed;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionTests {
    @TempDir
    Path folder;

    @Test
    void eachJarOfAReleaseIsAloneInItsFolderSoThatItCanBeUnpackedBesideItself() throws Exception {
        Files.writeString(folder.resolve("gateway-0.2.0.jar"), "gateway");
        Files.writeString(folder.resolve("catalog-service-0.2.0.jar"), "catalogue");

        Version.in("v0.2.0", folder);
        var again = Version.in("v0.2.0", folder).jar("gateway");

        assertThat(again).hasContent("gateway").hasFileName("gateway-0.2.0.jar");
        assertThat(again.getParent()).isDirectoryNotContaining(other -> !other.equals(again));
    }

    @Test
    void aJarThatIsMissingIsNamed() throws Exception {
        var version = Version.in("v0.2.0", folder);

        assertThatThrownBy(() -> version.jar("portal"))
                .isInstanceOf(LaunchFailed.class)
                .hasMessageContaining("portal");
    }
}
