package id.mppdigital.local;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.local.process.Home;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MppScriptTests {
    @TempDir
    private Path folder;

    @Test
    void aJdk25InJavaHomeIsUsed() throws Exception {
        var jdk = jdk("chosen", "25.0.1");
        assertThat(bash("JAVA_HOME=" + jdk + "; find_java; echo $JAVA_HOME").output())
                .isEqualTo(jdk.toString());
    }

    @Test
    void anOlderJavaHomeIsPassedOverForA25Elsewhere() throws Exception {
        var old = jdk("old", "21.0.4");
        var young = jdk("young", "25");
        var answer = bash("jdk_candidates() { printf '%s\\n' " + old + " " + young + "; }; find_java; echo $JAVA_HOME");
        assertThat(answer.output()).isEqualTo(young.toString());
    }

    @Test
    void jdksOfSdkmanAreFound() throws Exception {
        var jdk = jdk("home/.sdkman/candidates/java/25-tem", "25.0.2");
        assertThat(bash("unset JAVA_HOME; HOME=" + folder.resolve("home") + "; jdk_candidates")
                        .output())
                .contains(jdk.toString());
    }

    @Test
    void withoutAJdk25OneLineSaysHowToGetOne() throws Exception {
        var old = jdk("old", "17.0.15");
        var answer = bash("jdk_candidates() { echo " + old + "; }; find_java; echo reached");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.output()).hasLineCount(1).contains("needs a JDK 25", "adoptium.net");
    }

    @Test
    void withoutMavenOneLineSaysHowToGetIt() throws Exception {
        var answer = bash("mvn() { return 127; }; run_maven verify");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.output()).hasLineCount(1).contains("needs Maven 3.8");
    }

    @Test
    void withoutPrometheusOneLineSaysHowToGetItBeforeAnythingIsFetchedOrBuilt() throws Exception {
        var answer = bash("command() { return 1; }; run_maven() { echo maven; }; up --observe; echo reached");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.output()).hasLineCount(1).contains("apt install prometheus", "./mpp up --observe");
    }

    @Test
    void zipkinIsFetchedForWhoeverObservesAndForNobodyElse() throws Exception {
        var script = "command() { :; }; compgen() { return 1; }; find_missing() { missing=(); };"
                + " run_maven() { echo maven $*; }; launcher() { echo launcher $*; exit; }; ";
        assertThat(bash(script + "up --observe -o").output())
                .contains("maven -q -pl infra/local dependency:copy@zipkin -o", "launcher Up --observe");
        assertThat(bash(script + "up -o").output()).isEqualTo("launcher Up");
    }

    @Test
    void anOldMavenIsRefused() throws Exception {
        assertThat(bash("mvn() { echo 'Apache Maven 3.6.3'; }; find_maven").code())
                .isEqualTo(1);
        assertThat(bash("mvn() { echo 'Apache Maven 3.8.7'; }; find_maven").code())
                .isZero();
        assertThat(bash("mvn() { echo 'Apache Maven 4.0.0'; }; find_maven").code())
                .isZero();
    }

    @Test
    void theHelpNamesEveryCommandAndSetting() throws Exception {
        assertThat(bash("usage").output())
                .contains(
                        "./mpp client add",
                        "./mpp person add",
                        "./mpp ledger verify",
                        "./mpp release",
                        "./mpp jars",
                        "./mpp upgrade-check",
                        "./mpp token",
                        "MPP_HOME",
                        "MPP_PATIENCE");
    }

    @Test
    void theHelpOfTheBenchmarksNamesEveryScenarioAndBuildsNothing() throws Exception {
        assertThat(bash("run_maven() { echo built; }; main bench --help").output())
                .contains("--quick", "`gateway`", "`growth`", "`relay`", "`startup`")
                .doesNotContain("built");
    }

    @Test
    void theIssuerReachesTheLauncherAndTheRestMaven() throws Exception {
        var stubs =
                "fetch_keycloak() { echo fetched $*; }; find_missing() { missing=(); }; launcher() { echo $*; exit; }";
        assertThat(bash(stubs + "; up --issuer keycloak -o").output()).isEqualTo("fetched -o\nUp --issuer keycloak");
        assertThat(bash(stubs + "; up -o").output()).isEqualTo("Up");
    }

    @Test
    void argumentsReachMaven() throws Exception {
        var answer = bash(
                "mvn() { echo \"Apache Maven 3.9.9 $*\"; }; MPP_MAVEN_ARGS=-Dmaven.repo.local=/r; run_maven verify -pl x");
        assertThat(answer.output()).endsWith("-B -ntp -Dmaven.repo.local=/r verify -pl x");
    }

    @Test
    void aJarOlderThanItsSourcesCountsAsMissing() throws Exception {
        var module = folder.resolve("module");
        var source = Files.createDirectories(module.resolve("src/main/java")).resolve("A.java");
        var jar = Files.createDirectories(module.resolve("target")).resolve("module-1.jar");
        Files.writeString(module.resolve("pom.xml"), "");
        Files.writeString(source, "");
        assertThat(bash("is_built " + module).code()).isEqualTo(1);
        Files.writeString(jar, "");
        jar.toFile().setLastModified(System.currentTimeMillis() + 60_000);
        assertThat(bash("is_built " + module).code()).isZero();
        source.toFile().setLastModified(System.currentTimeMillis() + 120_000);
        assertThat(bash("is_built " + module).code()).isEqualTo(1);
    }

    @Test
    void aSpringBootJarBearsTheReleasesTimeAndIsStillBuilt() throws Exception {
        var module = folder.resolve("module");
        Files.writeString(Files.createDirectories(module).resolve("pom.xml"), "");
        var target = Files.createDirectories(module.resolve("target"));
        Files.writeString(target.resolve("module-1.jar"), "").toFile().setLastModified(0);
        assertThat(bash("is_built " + module).code()).isEqualTo(1);

        var plain = Files.writeString(target.resolve("module-1.jar.original"), "");
        plain.toFile().setLastModified(System.currentTimeMillis() + 60_000);
        assertThat(bash("is_built " + module).code()).isZero();
    }

    @Test
    void aJarThatHoldsTheContractsIsMissingOnceTheyAreNewer() throws Exception {
        var contract =
                Files.createDirectories(folder.resolve("contracts/src/main")).resolve("a.json");
        Files.writeString(contract, "");
        contract.toFile().setLastModified(System.currentTimeMillis() + 120_000);

        assertThat(isBuiltBesideContracts("runtime")).isFalse();
        assertThat(isBuiltBesideContracts("test")).isTrue();
    }

    @Test
    void aStaleJarIsThrownAwayBecauseMavenWouldLeaveAnOldStarterInIt() throws Exception {
        var module = folder.resolve("module");
        var pom = Files.writeString(Files.createDirectories(module).resolve("pom.xml"), "");
        var jar = Files.writeString(
                Files.createDirectories(module.resolve("target")).resolve("module-1.jar"), "");
        jar.toFile().setLastModified(System.currentTimeMillis() + 60_000);
        bash("modules=(" + module + "); drop_stale");
        assertThat(jar).exists();

        pom.toFile().setLastModified(System.currentTimeMillis() + 120_000);
        bash("modules=(" + module + "); drop_stale");
        assertThat(jar).doesNotExist();
    }

    private boolean isBuiltBesideContracts(String scope) throws Exception {
        var module = folder.resolve(scope);
        var jar = Files.createDirectories(module.resolve("target")).resolve("module-1.jar");
        Files.writeString(
                module.resolve("pom.xml"), "<artifactId>contracts</artifactId>\n<scope>" + scope + "</scope>\n");
        Files.writeString(jar, "");
        jar.toFile().setLastModified(System.currentTimeMillis() + 60_000);
        return bash("contracts=" + folder.resolve("contracts") + "; is_built " + module)
                        .code()
                == 0;
    }

    private Path jdk(String name, String version) throws IOException {
        var javac = Files.createDirectories(folder.resolve(name).resolve("bin")).resolve("javac");
        Files.writeString(javac, "#!/bin/sh\necho javac " + version + "\n");
        javac.toFile().setExecutable(true);
        return folder.resolve(name);
    }

    private record Answer(int code, String output) {}

    private static Answer bash(String script) throws IOException, InterruptedException {
        var mpp = Home.repositoryAbove(Path.of("")).resolve("mpp");
        var process = new ProcessBuilder("bash", "-c", "source " + mpp + "\n" + script)
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return new Answer(process.waitFor(), output);
    }
}
