package id.mppdigital.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.fabric8.kubernetes.api.model.ConfigMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dashboards: Grafana can read them, Prometheus understands what they ask, and the chart brings them. */
class DashboardTests {
    private static final Path FOLDER = Chart.FOLDER.resolve("dashboards");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private static List<JsonNode> dashboards() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(DashboardTests::read).toList();
        }
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<JsonNode> all(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false);
    }

    private static Stream<String> questions() throws IOException {
        return dashboards().stream()
                .flatMap(dashboard -> all(dashboard.path("panels")))
                .flatMap(panel -> all(panel.path("targets")))
                .map(target -> target.path("expr").asText());
    }

    @Test
    void eachHasAnIdentityOfItsOwn() throws IOException {
        assertThat(dashboards()).hasSize(5);
        assertThat(dashboards().stream().map(one -> one.path("uid").asText()))
                .doesNotHaveDuplicates()
                .allMatch(uid -> uid.startsWith("mpp-"));
        assertThat(dashboards().stream().map(one -> one.path("title").asText())).doesNotHaveDuplicates();
    }

    @Test
    void eachPanelHasANumberATitleAndAnExplanation() throws IOException {
        for (var dashboard : dashboards()) {
            var panels = all(dashboard.path("panels")).toList();

            assertThat(panels).isNotEmpty().allSatisfy(panel -> {
                assertThat(panel.path("description").asText()).isNotBlank();
                assertThat(all(panel.path("targets"))).isNotEmpty();
                assertThat(panel.at("/datasource/uid").asText()).isEqualTo("${datasource}");
            });
            assertThat(panels).extracting(panel -> panel.path("id").asInt()).doesNotHaveDuplicates();
            assertThat(panels).extracting(panel -> panel.path("title").asText()).doesNotHaveDuplicates();
        }
    }

    @Test
    void noPanelLiesOnAnother() throws IOException {
        for (var dashboard : dashboards()) {
            assertThat(all(dashboard.path("panels")).flatMap(DashboardTests::places))
                    .as(dashboard.path("title").asText())
                    .doesNotHaveDuplicates();
        }
    }

    private static Stream<String> places(JsonNode panel) {
        var at = panel.path("gridPos");
        return Stream.iterate(
                        at.path("x").asInt(),
                        x -> x < at.path("x").asInt() + at.path("w").asInt(),
                        x -> x + 1)
                .flatMap(x -> Stream.iterate(
                                at.path("y").asInt(),
                                y -> y < at.path("y").asInt() + at.path("h").asInt(),
                                y -> y + 1)
                        .map(y -> x + "," + y));
    }

    @Test
    void prometheusUnderstandsEachQuestion() throws Exception {
        assumeTrue(Promtool.isThere() || System.getenv("CI") != null, "promtool is not installed (Debian: prometheus)");
        var asked = questions()
                .map(question -> question.replaceAll("\\$\\w+", ".+"))
                .toList();
        var rules = IntStream.range(0, asked.size())
                .mapToObj(at -> Map.of("record", "asked:" + at, "expr", asked.get(at)))
                .toList();
        var file = folder.resolve("rules.yaml");
        new ObjectMapper(new YAMLFactory())
                .writeValue(file.toFile(), Map.of("groups", List.of(Map.of("name", "asked", "rules", rules))));

        assertThat(Promtool.run("check", "rules", file.toString())).contains(rules.size() + " rules found");
    }

    @Test
    void theChartBringsThemToGrafana() throws IOException {
        var brought = Chart.rendered("production").stream()
                .filter(ConfigMap.class::isInstance)
                .map(ConfigMap.class::cast)
                .filter(map -> "1".equals(map.getMetadata().getLabels().get("grafana_dashboard")))
                .toList();

        assertThat(brought).hasSize(5);
        for (var map : brought) {
            var file = map.getData().keySet().iterator().next();
            assertThat(JSON.readTree(map.getData().get(file))).isEqualTo(read(FOLDER.resolve(file.substring(4))));
        }
        assertThat(Chart.rendered("minimal"))
                .noneMatch(object -> object.getMetadata().getName().startsWith("mpp-dashboard"));
    }
}
