package id.mppdigital.helm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code ./mpp compose up --chart} runs: the pods of the chart as containers, without a cluster. */
class TrialTests {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Deployment> deployments = Chart.rendered("trial").stream()
            .filter(Deployment.class::isInstance)
            .map(Deployment.class::cast)
            .toList();

    @Test
    void thePodsAreWrittenForTheComposeFile() throws Exception {
        var file = Path.of("target/trial.json");
        Files.createDirectories(file.getParent());
        JSON.writeValue(file.toFile(), deployments);

        assertThat(JSON.readTree(file.toFile()).findValuesAsText("serviceAccountName"))
                .hasSize(8)
                .contains("citizen-service", "gateway");
    }

    /** The compose file runs all programs under the same limits, so the trial shows that they can live with them. */
    @Test
    void theComposeFileLimitsThemAsTheChartDoes() throws Exception {
        var compose = Files.readString(Path.of("../compose/compose.yaml"));

        assertThat(deployments).extracting(HasMetadata::getKind).hasSize(8);
        assertThat(deployments).allSatisfy(deployment -> {
            var pod = deployment.getSpec().getTemplate().getSpec();
            var security = pod.getContainers().getFirst().getSecurityContext();
            assertThat(security.getReadOnlyRootFilesystem()).isTrue();
            assertThat(security.getAllowPrivilegeEscalation()).isFalse();
            assertThat(security.getCapabilities().getDrop()).containsExactly("ALL");
            assertThat(pod.getContainers().getFirst().getVolumeMounts())
                    .extracting(mount -> mount.getMountPath())
                    .isSubsetOf("/tmp", "/keys");
        });
        assertThat(compose)
                .contains("  read_only: true\n", "  tmpfs: [/tmp]\n", "  cap_drop: [all]\n")
                .contains("  security_opt: [no-new-privileges]\n");
    }
}
