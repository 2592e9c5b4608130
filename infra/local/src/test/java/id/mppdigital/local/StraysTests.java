package id.mppdigital.local;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.local.observe.Prometheus;
import id.mppdigital.local.process.Daemon;
import id.mppdigital.local.process.Deadline;
import id.mppdigital.local.process.Home;
import id.mppdigital.local.process.Launch;
import id.mppdigital.local.process.OwnProcess;
import id.mppdigital.local.process.Shell;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StraysTests {
    @TempDir
    private Path folder;

    private Home home;

    @BeforeEach
    void home() {
        home = new Home(folder, folder.resolve("state"));
    }

    @Test
    void aProcessNamedInTheRunFileIsEnded() {
        var run = RunFile.in(home);
        run.started("left", sleeper(home));
        assertThat(Strays.sweep(home, run)).isEqualTo(1);
        assertThat(run.processes()).isEmpty();
    }

    @Test
    void aProcessWhoseRunFileIsLostIsFoundByItsMarker() {
        var left = sleeper(home);
        assertThat(Strays.sweep(home, RunFile.in(home))).isEqualTo(1);
        assertThat(left.alive()).isFalse();
    }

    @Test
    void aPrometheusThatKeepsItsDataHereIsFound() {
        var left = sleeper(home, Prometheus.marker(home));
        assertThat(Strays.sweep(home, RunFile.in(home))).isEqualTo(1);
        assertThat(left.alive()).isFalse();
    }

    @Test
    void anotherPlatformsProcessesAreLeftAlone() {
        var neighbour = sleeper(new Home(folder, folder.resolve("neighbour")));
        try {
            assertThat(Strays.sweep(home, RunFile.in(home))).isZero();
            assertThat(neighbour.alive()).isTrue();
        } finally {
            neighbour.kill();
        }
    }

    @Test
    void aPidThatNowBelongsToAStrangerIsLeftAlone() {
        var stranger = sleeper(new Home(folder, folder.resolve("neighbour")));
        try {
            var run = RunFile.in(home);
            run.started(
                    "dead", new OwnProcess(stranger.pid(), stranger.started().minus(Duration.ofHours(1)), "TERM"));
            assertThat(Strays.sweep(home, run)).isZero();
            assertThat(stranger.alive()).isTrue();
        } finally {
            stranger.kill();
        }
    }

    /** A Java process that runs until it is ended: the single-file program waits for an input that never comes. */
    private static OwnProcess sleeper(Home home) {
        return sleeper(home, home.marker());
    }

    private static OwnProcess sleeper(Home home, String marker) {
        var program =
                Path.of("src/test/resources/Sleeper.java").toAbsolutePath().toString();
        var process = Daemon.start(Launch.of(List.of(Shell.java(), program, marker)), home.log("sleeper"));
        assertThat(Deadline.in(Duration.ofSeconds(10))
                        .await(() -> Strays.found(home).stream().anyMatch(one -> one.pid() == process.pid())))
                .isTrue();
        return process;
    }
}
