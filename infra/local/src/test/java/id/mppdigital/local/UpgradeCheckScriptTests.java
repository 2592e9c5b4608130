package id.mppdigital.local;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.local.ScratchRepository.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpgradeCheckScriptTests {
    private static final String MIGRATIONS = "citizen-service/src/main/resources/db/migration/";
    private static final String SAMPLES = "contracts/src/main/resources/contracts/samples/events/";
    private static final String ARTIFACT = "<artifactId>platform-starter</artifactId>";

    private ScratchRepository repository;

    /** Its own launcher shows what its tests would run on. */
    @BeforeEach
    void aRelease(@TempDir Path folder) throws Exception {
        repository = ScratchRepository.in(folder);
        repository.write(
                "mpp", "#!/bin/sh\necho \"mpp $*\"\ngrep -r . */src/main/resources\nexit \"${TESTS_END:-0}\"\n");
        repository.file("mpp").toFile().setExecutable(true);
        repository.write(".gitignore", ".mpp/\n");
        repository.write("citizen-service/pom.xml", ARTIFACT);
        repository.write("platform/starter/pom.xml", ARTIFACT);
        repository.write("infra/bench/pom.xml", ARTIFACT);
        repository.write(MIGRATIONS + "V1__first.sql", "first");
        repository.write(MIGRATIONS + "V2__gone.sql", "gone");
        repository.write(SAMPLES + "case-opened.v1/good-plain.json", "then");
        repository.write(SAMPLES + "case-opened.v1/bad-plain.json", "bad then");
        repository.commit("release");
        repository.run("git", "tag", "v0.2.0");
    }

    @Test
    void theReleasesTestsRunOnTheMigrationsAndExamplesThatLieHereCommittedOrNot() throws Exception {
        Files.delete(repository.file(MIGRATIONS + "V2__gone.sql"));
        repository.write(MIGRATIONS + "V3__new.sql", "new");
        repository.write("new-service/src/main/resources/db/migration/V1__first.sql", "of a service that it lacks");
        repository.write(SAMPLES + "case-opened.v1/good-plain.json", "now");
        repository.write(SAMPLES + "case-opened.v1/good-more.json", "more");
        repository.write(SAMPLES + "case-opened.v1/bad-plain.json", "bad now");
        repository.write(SAMPLES + "case-closed.v1/good-plain.json", "of an event that it lacks");

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
        repository.write(
                "mpp",
                "#!/bin/sh\nmkdir -p m/target/failsafe-reports\n"
                        + "echo 'SubmissionIT.all -- Time elapsed: 1 s <<< ERROR!' > m/target/failsafe-reports/a.txt\nexit 1\n");
        repository.commit("failing");

        var answer = check("HEAD");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.output()).contains("Tests of HEAD that fail on what lies here\nSubmissionIT.all");
        assertThat(repository.run("git", "worktree", "list").output()).hasLineCount(1);
        assertThat(repository.file(".mpp/releases")).isEmptyDirectory();
    }

    @Test
    void whatIsNotThereIsNamed() throws Exception {
        assertThat(check().output()).contains("Name a release");
        assertThat(check("v9").output()).contains("no tag or commit v9 here");
        assertThat(check("v0.2.0", "payment-service").output()).contains("v0.2.0 has no module payment-service");
    }

    private Answer check(String... arguments) throws Exception {
        return repository.script("infra/release/upgrade-check", arguments);
    }
}
