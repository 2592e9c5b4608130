package id.mppdigital.local.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.mppdigital.local.process.Home;
import id.mppdigital.local.process.Shell;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrometheusConfigTests {
    private static final Path RULES = Home.repositoryAbove(Path.of("")).resolve("infra/helm/mpp/rules/mpp.yaml");

    @TempDir
    private Path folder;

    @Test
    void eachServiceIsAJobOfItsName() {
        assertThat(new PrometheusConfig(RULES, Map.of("portal", 8091, "citizen-service", 8102)).yaml())
                .contains("rule_files: ['" + RULES + "']")
                .containsSubsequence(
                        "job_name: citizen-service",
                        "/actuator/prometheus",
                        "localhost:8102",
                        "job_name: portal",
                        ":8091");
    }

    @Test
    void prometheusTakesItWithTheChartsAlerts() throws Exception {
        assumeTrue(Shell.has("promtool") || System.getenv("CI") != null, "promtool is not installed");
        var file = Files.writeString(
                folder.resolve("prometheus.yml"), new PrometheusConfig(RULES, Map.of("portal", 8091)).yaml());

        var checked = Shell.run("promtool", "check", "config", file.toString());

        assertThat(checked.code()).as(checked.output()).isZero();
        assertThat(checked.output()).contains("rules found");
    }
}
