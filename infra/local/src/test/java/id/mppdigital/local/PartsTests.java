package id.mppdigital.local;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.map;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import id.mppdigital.local.keys.KeyRing;
import id.mppdigital.local.parts.Part;
import id.mppdigital.local.parts.Service;
import id.mppdigital.local.parts.Tuning;
import id.mppdigital.local.parts.Wiring;
import id.mppdigital.local.process.Home;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartsTests {
    /** One for all: making keys takes seconds. */
    @TempDir
    private static Path folder;

    private Wiring wiring;

    @BeforeEach
    void movedPorts() {
        var home = new Home(folder, folder);
        var ports = ports().collect(toMap(Map.Entry::getKey, port -> port.getValue() + 10_000));
        wiring = new Wiring(home, ports, KeyRing.open(home.keys(), Parts.RECIPIENTS), Tuning.LAPTOP);
    }

    @Test
    void everyPartHasAPortUnderItsOwnName() {
        assertThat(Parts.OBSERVED).allSatisfy(part -> assertThat(part.ports()).containsKey(part.name()));
    }

    @Test
    void noNameAndNoPortIsUsedTwice() {
        assertThat(Parts.OBSERVED).extracting(Part::name).doesNotHaveDuplicates();
        assertThat(ports()).extracting(Map.Entry::getKey).doesNotHaveDuplicates();
        assertThat(ports()).extracting(Map.Entry::getValue).doesNotHaveDuplicates();
    }

    @Test
    void whoeverObservesGetsEverySpanAndFindsEveryMeter() {
        assertThat(variables("citizen-service"))
                .containsEntry(
                        "MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_OTLP_ENDPOINT", "http://localhost:14318/v1/traces")
                .containsEntry("MANAGEMENT_TRACING_SAMPLING_PROBABILITY", "1.0");
        assertThat(variables("gateway")).containsEntry("MANAGEMENT_SERVER_PORT", "18081");
        assertThat(variables("portal")).containsEntry("MANAGEMENT_SERVER_PORT", "18091");
    }

    @Test
    void withoutAnObserverNoSpanIsSentAndTheMetersOfADoorAreAnywhere() {
        var ports = new HashMap<>(wiring.ports());
        ports.keySet().removeIf(name -> name.equals("spans") || name.endsWith("-operators"));
        wiring = new Wiring(wiring.home(), ports, wiring.keys(), Tuning.LAPTOP);

        assertThat(variables("citizen-service"))
                .noneSatisfy((name, _) -> assertThat(name).contains("TRACING"));
        assertThat(variables("gateway")).containsEntry("MANAGEMENT_SERVER_PORT", "0");
    }

    @Test
    void everyServiceListensWhereItWasPutAndTrustsTheIssuerWhereItWasPut() {
        assertThat(services().values())
                .allSatisfy(service -> assertThat(service.variables(wiring))
                        .containsEntry("SERVER_ADDRESS", "127.0.0.1")
                        .containsEntry("SERVER_PORT", Integer.toString(service.usualPort() + 10_000))
                        .containsEntry(
                                "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI", "http://localhost:19000"));
    }

    @Test
    void onlyServicesMadeForItRunTwice() {
        assertThat(services().values())
                .filteredOn(service -> !service.mayRunTwice())
                .extracting(Service::name)
                .containsExactlyInAnyOrder("register", "disdukcapil", "polres", "bpjs", "kua");
    }

    @Test
    void everyDatabasePasswordIsAnotherOne() {
        var passwords = services().values().stream()
                .flatMap(service -> Stream.ofNullable(service.variables(wiring).get("SPRING_DATASOURCE_PASSWORD")))
                .toList();
        assertThat(passwords).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void theGatewayFollowsMovedServices() {
        assertThat(services())
                .extractingByKey("gateway", type(Service.class))
                .extracting(gateway -> gateway.variables(wiring), map(String.class, String.class))
                .containsEntry("MPP_GATEWAY_SERVICES_CATALOG", "http://localhost:18101")
                .containsEntry("MPP_GATEWAY_SERVICES_CONNECTOR", "http://localhost:18105")
                .containsEntry("MPP_GATEWAY_SERVICES_STATISTICS", "http://localhost:18106");
    }

    @Test
    void everySimulatedRegisterIsAskedWhereItWasPutAndKnowsThePlatformsKey() {
        assertThat(variables("citizen-service"))
                .containsEntry("MPP_DUKCAPIL_URL", "http://localhost:18201")
                .containsEntry("MPP_REGISTERS_PAJAK_URL", "http://localhost:18201/pajak")
                .containsEntry("MPP_REGISTERS_SDMK_URL", "http://localhost:18201/sdmk")
                .containsKeys("MPP_REGISTERS_BPJS_CONS_ID", "MPP_REGISTERS_BPJS_SECRET_KEY");
        assertThat(variables("register")).containsKey("MPP_ATTESTATION_KEYS");
    }

    @Test
    void theStatisticsAskMovedPartsWhetherTheyWork() {
        assertThat(variables("statistics-service"))
                .containsEntry("MPP_AT_GATEWAY", "http://localhost:18080")
                .containsEntry("MPP_AT_CONNECTOR", "http://localhost:18105")
                .containsKey("MPP_STATISTICS_ROUNDING_KEY");
    }

    @Test
    void thePortalKnowsTheGatewayAndTheIssuerAloneAndSharesItsSecretWithTheIssuer() {
        var portal = variables("portal");

        assertThat(portal)
                .containsEntry("MPP_PORTAL_GATEWAY", "http://localhost:18080")
                .containsEntry("MPP_PORTAL_ISSUER", "http://localhost:19000")
                .containsEntry("SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:15432/portal")
                .doesNotContainKey("SPRING_KAFKA_BOOTSTRAP_SERVERS");
        assertThat(portal.values()).noneMatch(value -> value.contains("localhost:181"));
        assertThat(variables("identity"))
                .containsEntry("MPP_IDENTITY_PORTAL", "http://localhost:18090")
                .containsEntry("MPP_IDENTITY_PORTAL_SECRET", portal.get("MPP_PORTAL_CLIENT_SECRET"));
    }

    @Test
    void theIssuerKeepsItsAccountsInTheStateFolderAndFollowsAMovedGateway() {
        assertThat(services())
                .extractingByKey("identity", type(Service.class))
                .extracting(identity -> identity.variables(wiring), map(String.class, String.class))
                .containsEntry("MPP_IDENTITY_GATEWAY", "http://localhost:18080")
                .containsEntry(
                        "MPP_IDENTITY_ACCOUNTS",
                        folder.resolve("data/identity/accounts.json").toString())
                .containsKey("MPP_IDENTITY_ADMIN_SECRET");
    }

    @Test
    void keycloakTakesThePlaceOfTheDevelopmentIssuerForAll() {
        var ports = new HashMap<>(wiring.ports());
        ports.remove("identity");
        ports.put("keycloak", 19_001);
        var issuer = "http://localhost:19001/realms/mpp";
        var moved = new Wiring(wiring.home(), ports, wiring.keys(), Tuning.LAPTOP);

        var parts = Parts.having(ports);
        assertThat(parts).extracting(Part::name).contains("keycloak").doesNotContain("identity");
        assertThat(parts.stream().filter(Service.class::isInstance).map(Service.class::cast))
                .hasSizeGreaterThan(10)
                .allSatisfy(service -> assertThat(service.variables(moved))
                        .containsEntry("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI", issuer));
        assertThat(requireNonNull(services().get("portal")).variables(moved))
                .containsEntry("MPP_PORTAL_ISSUER", issuer);
        assertThat(requireNonNull(services().get("polres")).variables(moved))
                .containsEntry("MPP_SAMPLES_ISSUER", issuer);
        assertThat(Parts.having(wiring.ports())).isEqualTo(Parts.OBSERVED);
    }

    @Test
    void onlyCitizenServiceHoldsTheKeyThatAttests() {
        assertThat(services().values())
                .filteredOn(service -> service.variables(wiring).containsKey("MPP_ATTESTATION_KEY"))
                .extracting(Service::name)
                .containsExactly("citizen-service");
    }

    @Test
    void manifestsFollowMovedSampleAgencies() {
        assertThat(new Manifests(wiring).moved("""
                endpoint: {url: "http://localhost:8202/webhooks"}
                api: {url: http://localhost:8203/api}
                other: {url: http://localhost:8299/}
                """))
                .contains("http://localhost:18202/webhooks", "http://localhost:18203/api", "http://localhost:8299/");
    }

    @Test
    void theManifestOfTheSampleAgencyWithAKeyNamesIt() {
        var key = wiring.keys().agency("polres-banjarmasin");

        assertThat(new Manifests(wiring).sealed("    url: http://localhost:18203/webhooks\n"))
                .isEqualTo("    url: http://localhost:18203/webhooks\n    encryptionKey: " + key.yaml() + "\n")
                .contains("kid: polres-banjarmasin")
                .doesNotContain(" d: ");
    }

    private Map<String, String> variables(String service) {
        return requireNonNull(services().get(service)).variables(wiring);
    }

    private static Stream<Map.Entry<String, Integer>> ports() {
        return Parts.OBSERVED.stream().flatMap(part -> part.ports().entrySet().stream());
    }

    private static Map<String, Service> services() {
        return Parts.ALL.stream()
                .filter(Service.class::isInstance)
                .map(Service.class::cast)
                .collect(toMap(Service::name, identity()));
    }
}
