package id.mppdigital.local.parts;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.local.process.Launch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTests {
    private static final List<String> FLAGS = List.of("-Xmx192m");
    private static final Launch SERVICE = Launch.of(List.of("java", "-Xmx192m", "-XX:AOTCache=old", "-jar", "a.jar"))
            .with(Map.of("A", "b"));

    @TempDir
    Path folder;

    @Test
    void aServiceStartsWithoutACacheUntilATrainingRunLeftOne() throws IOException {
        var cache = cache("a", FLAGS);
        assertThat(cache.flag()).isEmpty();
        assertThat(cache.publish()).isFalse();

        Files.writeString(Path.of(output(cache)), "cache");

        assertThat(cache.flag()).as("an unfinished cache is none").isEmpty();
        assertThat(cache.publish()).isTrue();
        assertThat(cache.flag()).contains("-XX:AOTCache=" + cache.file());
    }

    @Test
    void theTrainingRunHasTheServicesFlagsAndVariables() {
        var training = cache("a", FLAGS).training(SERVICE);

        assertThat(training.command())
                .startsWith("java")
                .contains("-Xmx192m")
                .doesNotContain("-XX:AOTCache=old", "-Dspring.context.exit=onRefresh")
                .endsWith("-jar", "a.jar");
        assertThat(training.environment()).isEqualTo(SERVICE.environment());
    }

    @Test
    void whoMayNotRunTwiceEndsBeforeItServes() {
        var training = cache("a", FLAGS).trainingUpToServing(SERVICE);

        assertThat(training.command())
                .startsWith("java", "-Dspring.context.exit=onRefresh")
                .containsAll(cache("a", FLAGS).training(SERVICE).command());
        assertThat(training.environment()).isEqualTo(SERVICE.environment());
    }

    @Test
    void otherFlagsOrAnotherServiceHaveACacheOfTheirOwn() {
        assertThat(cache("a", FLAGS).file())
                .isNotEqualTo(cache("b", FLAGS).file())
                .isNotEqualTo(cache("a", List.of("-Xmx256m")).file());
    }

    private AotCache cache(String service, List<String> flags) {
        return AotCache.of(service, folder.resolve("a.jar"), flags);
    }

    private static String output(AotCache cache) {
        return cache.training(SERVICE).command().stream()
                .filter(argument -> argument.startsWith("-XX:AOTCacheOutput="))
                .findFirst()
                .orElseThrow()
                .substring("-XX:AOTCacheOutput=".length());
    }
}
