package id.mppdigital.drill.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SabotageTests {
    @TempDir
    Path folder;

    @Test
    void theNextVersionGetsAMigrationAndTheOneBeforeStaysAsItIs() throws Exception {
        var jar = folder.resolve("application-service-1.0.jar");
        try (var content = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            Files.createDirectories(content.getPath("BOOT-INF/classes/db/migration"));
        }

        var spoiled = Sabotage.called("renamed-column").in(jar, Sabotage.SERVICE, folder);

        try (var content = FileSystems.newFileSystem(spoiled);
                var before = FileSystems.newFileSystem(jar)) {
            var migration = "BOOT-INF/classes/db/migration/V9999__sabotage.sql";
            assertThat(content.getPath(migration)).content().contains("rename column");
            assertThat(before.getPath(migration)).doesNotExist();
        }
    }

    @Test
    void otherServicesAndAnHonestVersionAreLeftAlone() throws Exception {
        var jar = folder.resolve("portal-1.0.jar");

        assertThat(Sabotage.RENAMED_COLUMN.in(jar, "portal", folder)).isEqualTo(jar);
        assertThat(Sabotage.NONE.in(jar, Sabotage.SERVICE, folder)).isEqualTo(jar);
        assertThat(Sabotage.NONE.drain()).isEqualTo("16s");
        assertThat(Sabotage.NO_DRAIN.drain()).isEqualTo("0s");
    }
}
