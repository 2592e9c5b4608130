package id.mppdigital.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The alerts: Prometheus takes them, they fire when they have to, and each has a runbook. */
class AlertRulesTests {
    private static final Path RULES = Chart.FOLDER.resolve("rules/mpp.yaml");
    private static final Path RUNBOOKS = Path.of("../../docs/runbooks");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private static Stream<JsonNode> alerts() throws IOException {
        return all(YAML.readTree(RULES.toFile()).path("groups")).flatMap(group -> all(group.path("rules")));
    }

    private static Stream<JsonNode> all(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false);
    }

    @Test
    void prometheusTakesThemAndTheyFireWhenTheyHaveTo() throws Exception {
        assumeTrue(Promtool.isThere() || System.getenv("CI") != null, "promtool is not installed (Debian: prometheus)");

        assertThat(Promtool.run("check", "rules", RULES.toString())).contains("SUCCESS");
        assertThat(Promtool.run("test", "rules", "src/test/prometheus/mpp.test.yaml"))
                .contains("SUCCESS");
    }

    @Test
    void eachAlertIsTested() throws IOException {
        var tests = Files.readString(Path.of("src/test/prometheus/mpp.test.yaml"));

        assertThat(alerts())
                .isNotEmpty()
                .extracting(alert -> alert.path("alert").asText())
                .allMatch(name -> tests.contains("alertname: " + name));
    }

    @Test
    void eachAlertHasARunbookAndEachRunbookAnAlert() throws IOException {
        var named = alerts().map(alert -> runbook(alert)).collect(Collectors.toSet());
        Set<String> written;
        try (var files = Files.list(RUNBOOKS)) {
            written = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .map(name -> name.replace(".md", ""))
                    .collect(Collectors.toSet());
        }

        assertThat(written).isEqualTo(named);
        for (var alert : alerts().toList()) {
            assertThat(Files.readString(RUNBOOKS.resolve(runbook(alert) + ".md")))
                    .contains("`" + alert.path("alert").asText() + "`");
            assertThat(alert.at("/labels/severity").asText()).isIn("critical", "warning");
            assertThat(alert.at("/annotations/summary").asText()).isNotBlank();
        }
    }

    @Test
    void theChartWrapsThem() throws IOException {
        var rendered = Chart.rendered("production").stream()
                .filter(object -> object.getKind().equals("PrometheusRule"))
                .map(GenericKubernetesResource.class::cast)
                .toList();

        assertThat(rendered).hasSize(1);
        assertThat(YAML.<JsonNode>valueToTree(rendered.getFirst().get("spec")))
                .isEqualTo(YAML.readTree(RULES.toFile()));
        assertThat(Chart.rendered("minimal"))
                .noneMatch(object -> object.getKind().equals("PrometheusRule"));
    }

    private static String runbook(JsonNode alert) {
        return alert.at("/annotations/runbook").asText();
    }
}
