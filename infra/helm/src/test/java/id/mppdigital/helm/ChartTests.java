package id.mppdigital.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChartTests {
    private static final List<String> SERVICES = List.of(
            "agency-connector",
            "application-service",
            "catalog-service",
            "citizen-service",
            "gateway",
            "notification-service",
            "portal",
            "statistics-service");

    @Test
    void helmFindsNoFault() {
        var lint = Chart.helm().lint().strict().call();

        assertThat(lint.isFailed()).as(String.join("\n", lint.getMessages())).isFalse();
        assertThat(lint.getMessages()).noneMatch(message -> message.contains("[WARNING]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"minimal", "production", "one-service", "operators"})
    void eachExampleRendersWhatAnApiServerTakes(String example) {
        assertThat(Chart.rendered(example))
                .isNotEmpty()
                .filteredOn(object -> !Set.of("PrometheusRule", "ConfigMap").contains(object.getKind()))
                .allSatisfy(object -> assertThat(object.getMetadata().getName()).isIn(SERVICES));
    }

    @Test
    void aMisspelledFieldIsNotTaken() {
        var yaml = Chart.example("minimal").call().replace("readinessProbe:", "readinesProbe:");

        assertThatThrownBy(() -> Manifests.read(yaml))
                .hasRootCauseInstanceOf(UnrecognizedPropertyException.class)
                .hasMessageContaining("readinesProbe");
    }

    @ParameterizedTest
    @CsvSource({
        "defaults.replicas, two",
        "issuer, http://masuk.example.id",
        "services.gateway.port, 80",
        "services.citizens.enabled, true",
        "public.trustedProxies, everybody",
        "defaults.zones, Sometimes"
    })
    void aValueOfTheWrongKindIsRefused(String name, String value) {
        assertThatThrownBy(() -> Chart.example("minimal").set(name, value).call())
                .hasMessageContaining("values don't meet the specifications of the schema");
    }

    @ParameterizedTest
    @CsvSource({
        "issuer, issuer is needed",
        "kafka.bootstrapServers, kafka.bootstrapServers is needed",
        "postgresql.host, is needed",
        "smtp.host, smtp.host is needed by notification-service",
        "documents.s3.bucket, documents.s3.bucket is needed by citizen-service"
    })
    void whatIsNeededIsAskedFor(String name, String sentence) {
        assertThatThrownBy(() -> Chart.example("minimal").set(name, "").call()).hasMessageContaining(sentence);
    }

    @Test
    void oneServiceAloneIsARelease() {
        assertThat(Chart.rendered("one-service"))
                .extracting(object -> object.getMetadata().getName())
                .containsOnly("citizen-service");
        assertThat(container(deployments("one-service").getFirst()).getImage()).endsWith("/citizen-service:0.2.1");
    }

    @Test
    void theChartHoldsNoSecretAndMakesNone() {
        assertThat(Chart.rendered("production"))
                .extracting(HasMetadata::getKind)
                .doesNotContain("Secret");
        assertThat(Chart.rendered("production"))
                .filteredOn(object -> object.getKind().equals("ConfigMap"))
                .extracting(object -> object.getMetadata().getName())
                .allMatch(name -> name.startsWith("mpp-dashboard-"));
        assertThat(variables("production"))
                .filteredOn(variable -> variable.getName().matches(".*(PASSWORD|SECRET|KEY|JAAS_CONFIG)"))
                .hasSizeGreaterThan(8)
                .allSatisfy(
                        variable -> assertThat(variable.getValueFrom() == null ? variable.getValue() : "file:/keys/")
                                .startsWith("file:/keys/"));
    }

    /** Every setting of ours that the chart gives is one that the services know. */
    @Test
    void everySettingIsKnown() throws Exception {
        var known = Stream.of(
                        Files.readString(Path.of("../../docs/settings.md")).split("\n"))
                .filter(line -> line.startsWith("| `mpp."))
                .map(line -> variable(line.substring(3, line.indexOf('`', 3))))
                .collect(Collectors.toSet());
        var given = variables("production").stream()
                .map(EnvVar::getName)
                .filter(name -> name.startsWith("MPP_"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(given)
                .hasSizeGreaterThan(20)
                .allSatisfy(name ->
                        assertThat(known).anySatisfy(setting -> assertThat(name).startsWith(setting)));
    }

    @Test
    void nobodyRunsAsRootOrWrites() {
        assertThat(deployments("production")).hasSameSizeAs(SERVICES).allSatisfy(deployment -> {
            var pod = deployment.getSpec().getTemplate().getSpec();
            assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
            assertThat(pod.getAutomountServiceAccountToken()).isFalse();
            var security = container(deployment).getSecurityContext();
            assertThat(security.getReadOnlyRootFilesystem()).isTrue();
            assertThat(security.getAllowPrivilegeEscalation()).isFalse();
            assertThat(security.getCapabilities().getDrop()).containsExactly("ALL");
        });
    }

    @Test
    void anInstanceGoesOnServingUntilNobodySendsItAnythingMore() {
        assertThat(deployments("minimal")).allSatisfy(deployment -> {
            var sleep =
                    container(deployment).getLifecycle().getPreStop().getSleep().getSeconds();
            var grace = deployment.getSpec().getTemplate().getSpec().getTerminationGracePeriodSeconds();
            assertThat(sleep).isPositive();
            // The services let their clients go for 16 s, and end what is under way in 15 s for each of two phases.
            assertThat(grace - sleep).isGreaterThanOrEqualTo(16 + 2 * 15 + 5);
            assertThat(deployment
                            .getSpec()
                            .getStrategy()
                            .getRollingUpdate()
                            .getMaxUnavailable()
                            .getIntVal())
                    .isZero();
        });
    }

    /** Another chart with the same image restarts nothing. */
    @Test
    void aPodDoesNotBearTheVersionOfTheChart() {
        assertThat(deployments("minimal"))
                .allSatisfy(deployment -> assertThat(
                                deployment.getSpec().getTemplate().getMetadata().getLabels())
                        .doesNotContainKey("helm.sh/chart"));
    }

    @Test
    void aServiceIsReachedByItsCallersOnly() {
        var policies = Chart.rendered("production").stream()
                .filter(NetworkPolicy.class::isInstance)
                .map(NetworkPolicy.class::cast)
                .collect(Collectors.toMap(policy -> policy.getMetadata().getName(), Function.identity()));

        assertThat(callers(policies, "application-service")).containsExactlyInAnyOrder("gateway", "statistics-service");
        assertThat(callers(policies, "portal")).isEmpty();
        assertThat(callers(policies, "gateway")).containsExactlyInAnyOrder("portal", "statistics-service");
    }

    private static List<String> callers(Map<String, NetworkPolicy> policies, String service) {
        return Objects.requireNonNull(policies.get(service)).getSpec().getIngress().stream()
                .flatMap(rule -> rule.getFrom().stream())
                .filter(peer -> peer.getPodSelector() != null)
                .map(peer -> peer.getPodSelector().getMatchLabels().get("app.kubernetes.io/name"))
                .toList();
    }

    private static List<Deployment> deployments(String example) {
        return Chart.rendered(example).stream()
                .filter(Deployment.class::isInstance)
                .map(Deployment.class::cast)
                .toList();
    }

    private static Container container(Deployment deployment) {
        return deployment.getSpec().getTemplate().getSpec().getContainers().getFirst();
    }

    private static List<EnvVar> variables(String example) {
        return deployments(example).stream()
                .flatMap(deployment -> container(deployment).getEnv().stream())
                .toList();
    }

    private static String variable(String setting) {
        return setting.replaceAll("<.*", "").toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }
}
