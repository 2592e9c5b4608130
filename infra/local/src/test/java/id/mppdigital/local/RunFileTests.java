package id.mppdigital.local;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.local.process.Home;
import id.mppdigital.local.process.OwnProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFileTests {
    @TempDir
    private Path folder;

    private Home home;

    @BeforeEach
    void home() {
        home = new Home(folder, folder.resolve("state"));
    }

    @Test
    void whatRunsIsKnownToTheNextLauncher() {
        var process = new OwnProcess(4711, Instant.parse("2026-11-24T10:00:00.120Z"), "INT");
        var run = RunFile.in(home);
        run.usePorts(Map.of("gateway", 8080));
        run.started("postgres", process);

        var next = RunFile.in(home);
        assertThat(next.ports()).containsExactly(Map.entry("gateway", 8080));
        assertThat(next.process("postgres")).contains(process);
    }

    @Test
    void portsOfPartsThatAreNoLongerWantedAreForgotten() {
        var run = RunFile.in(home);
        run.usePorts(Map.of("keycloak", 9000));
        run.usePorts(Map.of("identity", 9000));

        assertThat(RunFile.in(home).ports()).containsExactly(Map.entry("identity", 9000));
    }

    @Test
    void whatStoppedIsForgotten() {
        var run = RunFile.in(home);
        run.started("kafka", new OwnProcess(4711, Instant.now(), "TERM"));
        run.stopped("kafka");
        assertThat(RunFile.in(home).processes()).isEmpty();
    }

    @Test
    void aFileCutShortByAFullDiskCountsAsAbsent() throws IOException {
        Files.writeString(home.run("platform.json"), "{\"ports\":{\"gate");
        assertThat(RunFile.in(home).ports()).isEmpty();
    }
}
