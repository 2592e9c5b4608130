package id.mppdigital.local;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.local.process.Home;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpgradeCheckScriptTests {
    private static final String MIGRATIONS = "citizen-service/src/main/resources/db/migration/";
    private static final String SAMPLES = "contracts/src/main/resources/contracts/samples/events/";
    private static final String ARTIFACT = "<artifactId>platform-starter</artifactId>";

    @TempDir
    private Path repository;

    /** Its own launcher shows what its tests would run on. */
    @BeforeEach
    void aRelease() throws Exception {
        write("mpp", "#!/bin/sh\necho \"mpp $*\"\ngrep -r . */src/main/resources\nexit \"${TESTS_END:-0}\"\n");
        repository.resolve("mpp").toFile().setExecutable(true);
        write(".gitignore", ".mpp/\n");
        write("citizen-service/pom.xml", ARTIFACT);
        write("platform/starter/pom.xml", ARTIFACT);
        write("infra/bench/pom.xml", ARTIFACT);
        write(MIGRATIONS + "V1__first.sql", "first");
        write(MIGRATIONS + "V2__gone.sql", "gone");
        write(SAMPLES + "case-opened.v1/good-plain.json", "then");
        write(SAMPLES + "case-opened.v1/bad-plain.json", "bad then");
        run("git", "init", "-q");
        run("git", "config", "user.email", "test@example.com");
        run("git", "config", "user.name", "Test");
        run("git", "add", ".");
        run("git", "commit", "-q", "-m", "release");
        run("git", "tag", "v0.2.0");
    }

    @Test
    void theReleasesTestsRunOnTheMigrationsAndExamplesThatLieHereCommittedOrNot() throws Exception {
        Files.delete(repository.resolve(MIGRATIONS + "V2__gone.sql"));
        write(MIGRATIONS + "V3__new.sql", "new");
        write("new-service/src/main/resources/db/migration/V1__first.sql", "of a service that it lacks");
        write(SAMPLES + "case-opened.v1/good-plain.json", "now");
        write(SAMPLES + "case-opened.v1/good-more.json", "more");
        write(SAMPLES + "case-opened.v1/bad-plain.json", "bad now");
        write(SAMPLES + "case-closed.v1/good-plain.json", "of an event that it lacks");

        var answer = check("v0.2.0");

        assertThat(answer.code()).as(answer.output()).isZero();
        assertThat(answer.output())
                .contains("Other than in v0.2.0: 2 migrations, 2 recorded examples")
                .contains("V1__first.sql:first", "V3__new.sql:new")
                .contains("good-plain.json:now", "good-more.json:more", "bad-plain.json:bad then")
                .doesNotContain("gone", "bad now", "that it lacks");
    }

    @Test
    void allThatStandsOnTheStarterIsTested() throws Exception {
        assertThat(check("v0.2.0", "-o").output())
                .contains("mpp test ", " -pl citizen-service,platform/starter ", "-Dit.test=*IT ")
                .contains("failIfNoSpecifiedTests=false -o")
                .doesNotContain("infra/bench");
    }

    @Test
    void ofANamedModuleThePlatformsOwnTestsAreLeftOut() throws Exception {
        assertThat(check("v0.2.0", "citizen-service/").output())
                .contains(" -pl citizen-service ", "-Dit.test=*IT,!id.mppdigital.platform.** ");
    }

    @Test
    void failingTestsAreNamedAndNothingIsLeftBehind() throws Exception {
        write("citizen-service/target/surefire-reports/a.txt", "");
        write(
                "mpp",
                "#!/bin/sh\nmkdir -p m/target/failsafe-reports\n"
                        + "echo 'SubmissionIT.all -- Time elapsed: 1 s <<< ERROR!' > m/target/failsafe-reports/a.txt\nexit 1\n");
        run("git", "add", "mpp");
        run("git", "commit", "-q", "-m", "failing");

        var answer = check("HEAD");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.output()).contains("Tests of HEAD that fail on what lies here\nSubmissionIT.all");
        assertThat(run("git", "worktree", "list").output()).hasLineCount(1);
        assertThat(repository.resolve(".mpp/releases")).isEmptyDirectory();
    }

    @Test
    void whatIsNotThereIsNamed() throws Exception {
        assertThat(check().output()).contains("Name a release");
        assertThat(check("v9").output()).contains("no tag or commit v9 here");
        assertThat(check("v0.2.0", "payment-service").output()).contains("v0.2.0 has no module payment-service");
    }

    private Answer check(String... arguments) throws Exception {
        var script = Home.repositoryAbove(Path.of("")).resolve("infra/release/upgrade-check");
        var command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        return run(command.toArray(String[]::new));
    }

    private void write(String file, String text) throws IOException {
        var path = repository.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private record Answer(int code, String output) {}

    private Answer run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .directory(repository.toFile())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return new Answer(process.waitFor(), output);
    }
}
