package id.mppdigital.local.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mppdigital.local.process.LaunchFailed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class PodTests {
    @TempDir
    private Path folder;

    @Test
    void aSecretComesFromThePlatformsOwnSettings() throws Exception {
        var pod = pod("{\"name\": \"PASSWORD\", \"valueFrom\": {\"secretKeyRef\": {\"name\": \"a\", \"key\": \"b\"}}}");

        assertThat(pod.environment(Map.of("PASSWORD", "right", "OTHER", "x"), folder))
                .containsExactly(Map.entry("PASSWORD", "right"));
    }

    @Test
    void aKeyFileHasTheChartsName() throws Exception {
        var own = Files.writeString(folder.resolve("citizen-service.jwk.json"), "{}");
        var pod = pod("{\"name\": \"MPP_SEALING_KEY\", \"value\": \"file:/keys/sealing.jwk.json\"}");

        assertThat(pod.environment(Map.of("MPP_SEALING_KEY", own.toUri().toString()), folder))
                .containsEntry("MPP_SEALING_KEY", "file:/keys/sealing.jwk.json");
        assertThat(folder.resolve("sealing.jwk.json")).hasContent("{}");
    }

    @Test
    void whatIsGivenTwiceHoldsAsTheLastSays() throws Exception {
        var pod = pod("{\"name\": \"A\", \"value\": \"1\"}, {\"name\": \"A\", \"value\": \"2\"}");

        assertThat(pod.environment(Map.of(), folder)).containsEntry("A", "2");
    }

    @Test
    void aSecretThatThePlatformLacksIsNamed() {
        var pod = pod("{\"name\": \"PASSWORD\", \"valueFrom\": {}}");

        assertThatThrownBy(() -> pod.environment(Map.of(), folder))
                .isInstanceOf(LaunchFailed.class)
                .hasMessageContainingAll("citizen-service", "PASSWORD");
    }

    private static Pod pod(String variables) {
        return new Pod(JsonMapper.shared().readTree("""
                {"metadata": {"name": "citizen-service"},
                 "spec": {"template": {"spec": {"containers": [{"env": [%s]}]}}}}
                """.formatted(variables)));
    }
}
