package id.mppdigital.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import id.mppdigital.local.keys.KeyRing;
import id.mppdigital.local.parts.Part;
import id.mppdigital.local.parts.Stage;
import id.mppdigital.local.parts.Tuning;
import id.mppdigital.local.parts.Wiring;
import id.mppdigital.local.process.Home;
import id.mppdigital.local.process.Launch;
import id.mppdigital.local.process.LaunchFailed;
import id.mppdigital.local.process.OwnProcess;
import id.mppdigital.local.process.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real programs that take their time, or take for ever. */
class PartStarterTests {
    @TempDir
    private Path folder;

    private Home home;
    private RunFile run;
    private Optional<ProcessHandle> maven = Optional.empty();

    @BeforeEach
    void prepare() {
        home = new Home(folder, folder);
        run = RunFile.in(home);
    }

    @AfterEach
    void end() {
        maven.ifPresent(ProcessHandle::destroyForcibly);
        run.processes().values().forEach(OwnProcess::kill);
    }

    @Test
    void aPartThatGetsOnIsWaitedForLongerThanASilentOne() {
        var slow = part("slow", "for step in $(seq 100); do echo step $step; sleep 0.2; done", "step 10");

        starter(Duration.ofSeconds(1)).start(slow);

        assertThat(run.process("slow"))
                .hasValueSatisfying(process -> assertThat(process.alive()).isTrue());
    }

    @Test
    void aSilentPartIsGivenUpWithItsNameTheReasonItsLastLinesAndWhatToDo() {
        var stuck = part("stuck", "echo the lock is held by another; sleep 300", "never");

        var failed = catchThrowableOfType(
                LaunchFailed.class, () -> starter(Duration.ofSeconds(1)).start(stuck));

        assertThat(failed)
                .hasMessageContainingAll(
                        "the lock is held by another",
                        "stuck showed no progress for 1s",
                        home.log("stuck").toString(),
                        "MPP_PATIENCE=3s ./mpp up");
    }

    @Test
    void aPartThatEndsIsNotWaitedFor() {
        var failed = catchThrowableOfType(
                LaunchFailed.class,
                () -> starter(Duration.ofMinutes(3)).start(part("broken", "echo no database; exit 1", "never")));

        assertThat(failed).hasMessageContainingAll("no database", "broken ended instead of becoming ready");
    }

    @Test
    void aPartWhoseJarIsStillBeingBuiltStartsOnceItIsComplete() throws Exception {
        buildsFor("sleep 300");
        var target = Files.createDirectories(folder.resolve("module/target"));
        var start =
                CompletableFuture.runAsync(() -> starter(Duration.ofSeconds(30)).start(program()));

        Files.writeString(target.resolve("module.jar"), "PK, and then half of it");
        await().during(Duration.ofSeconds(1))
                .until(() -> !start.isDone() && run.process("program").isEmpty());

        writeJar(target.resolve("module.jar"));
        start.get(60, TimeUnit.SECONDS);
    }

    @Test
    void aJarThatIsMissingWhenTheBuildEndsIsNotWaitedFor() throws Exception {
        buildsFor("sleep 0.2");

        var failed = catchThrowableOfType(
                LaunchFailed.class, () -> starter(Duration.ofMinutes(3)).start(program()));

        assertThat(failed).hasMessageContainingAll("No jar", "./mpp build");
    }

    private PartStarter starter(Duration silence) {
        var wiring = new Wiring(home, Map.of(), KeyRing.open(home.keys(), List.of()), Tuning.LAPTOP);
        return new PartStarter(wiring, run, Progress.SILENT, new Patience(silence), new Build(maven));
    }

    private void buildsFor(String script) throws IOException {
        maven = Optional.of(new ProcessBuilder("bash", "-c", script).start().toHandle());
    }

    private static void writeJar(Path file) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Start-Class", "Main");
        new JarOutputStream(Files.newOutputStream(file), manifest).close();
    }

    /** One that runs from the jar of {@code module}. */
    private static Part program() {
        return new Script("program", "echo served", "served") {
            @Override
            public boolean isBuilt(Wiring wiring) {
                return wiring.home().hasProgram("module");
            }

            @Override
            public Launch launch(Wiring wiring) {
                wiring.home().jar("module");
                return super.launch(wiring);
            }
        };
    }

    private static Part part(String name, String script, String readyLine) {
        return new Script(name, script, readyLine);
    }

    /** A script that is ready once its log says so. */
    private static class Script implements Part {
        private final String name;
        private final String script;
        private final String readyLine;

        Script(String name, String script, String readyLine) {
            this.name = name;
            this.script = script;
            this.readyLine = readyLine;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Stage stage() {
            return Stage.FOUNDATION;
        }

        @Override
        public Map<String, Integer> ports() {
            return Map.of();
        }

        @Override
        public Launch launch(Wiring wiring) {
            return Launch.of(List.of("bash", "-c", script));
        }

        @Override
        public boolean isReady(Wiring wiring) {
            try {
                return Files.readString(wiring.home().log(name)).contains(readyLine);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String address(Wiring wiring) {
            return "nowhere";
        }
    }
}
