package id.mppdigital.e2e;

import static id.mppdigital.e2e.LivePlatform.platform;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.local.PartStatus;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * An alert on a meter that nobody has never fires, and a panel stays empty: each name in a rule or a dashboard is
 * scraped from the running platform.
 */
class AlertMetersIT {
    private static final Duration SOON = Duration.ofSeconds(90);

    /** These appear with the first piece that is counted, and no earlier; their modules' tests see them. */
    private static final Set<String> WITH_THE_FIRST = Set.of(
            "mpp_agency_key_expires_seconds", // connector: KeysExpireIT
            "mpp_applications_overdue", // application: OverdueByMallIT
            "mpp_citizen_verifications_awaited", // citizen: VerificationQueue
            "mpp_connector_deliveries", // connector: WorkGauge
            "mpp_connector_delivery_oldest_seconds", // connector: OutageIT
            "mpp_notification_emails_parked_total"); // notification: DeliveryReports

    /** What only the operator's own tools know; the runbooks say which (ADR 65). */
    private static final Set<String> OF_OTHERS = Set.of(
            "certmanager_certificate_expiration_timestamp_seconds", // cert-manager
            "pgbackrest_backup_since_last_completion_seconds", // pgbackrest_exporter
            "probe_ssl_earliest_cert_expiry", // the blackbox exporter
            "ssl_chain_expiry_seconds", // Spring Boot, for a bundle of the operator's
            "up"); // Prometheus itself

    @BeforeAll
    static void anApplicationHasGoneAllTheWay() {
        var siti = LivePlatform.person("siti");
        siti.signIn();
        var form = siti.prefill(Forms.BIRTH);
        var id = siti.submit(
                        Forms.BIRTH,
                        form,
                        Forms.all(Forms.aboutMe("siti"), Forms.child("Anak Terukur")),
                        "birth-letter",
                        siti.upload(SampleDocument.BIRTH_LETTER),
                        Map.of())
                .require()
                .get("id")
                .asString();
        await().atMost(SOON).untilAsserted(() -> assertThat(siti.status(id)).isEqualTo("COMPLETED"));
    }

    @Test
    void eachMeterOfARuleIsScraped() throws IOException {
        assertAreScraped(NamedMeters.ofAlerts(), "mpp_outbox_oldest_seconds", "http_server_requests_seconds_count");
    }

    @Test
    void eachMeterOfADashboardIsScraped() throws IOException {
        assertAreScraped(NamedMeters.ofDashboards(), "mpp_connector_attempts_total", "process_cpu_usage");
    }

    /** Prometheus refuses a scrape as a whole when an exemplar stands anywhere else. */
    @Test
    void onlyWhatMayHaveAnExemplarHasOne() throws IOException {
        var exemplars = Meters.open().stream()
                .filter(line -> line.contains(" # {"))
                .map(line -> line.split("[{ ]", 2)[0])
                .collect(Collectors.toSet());

        assertThat(exemplars).allMatch(name -> name.endsWith("_bucket") || name.endsWith("_total"));
    }

    /** A database that is only gone refuses at once; one that hangs makes whoever asks it wait. */
    @Test
    void noScrapeWaitsForTheDatabase() throws Exception {
        var ports = Meters.ports();
        var server = platform().status().stream()
                .filter(part -> part.name().equals("postgres"))
                .map(PartStatus::pid)
                .findFirst()
                .orElseThrow();
        Meters.all();

        signal("STOP", server);
        try {
            for (var part : ports.entrySet()) {
                assertThat(Meters.at(part.getValue())).as(part.getKey()).anyMatch(line -> line.startsWith("jvm_"));
            }
        } finally {
            signal("CONT", server);
        }
    }

    /** To the database's server and to each of its processes: those go on by themselves. */
    private static void signal(String name, long server) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("kill", "-" + name));
        ProcessHandle.of(server).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .forEach(process -> command.add(Long.toString(process.pid())));
        assertThat(command).as("the server has processes").hasSizeGreaterThan(10);
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
    }

    private static void assertAreScraped(Set<String> names, String... some) {
        assertThat(names).contains(some);
        var ours = new TreeSet<>(names);
        ours.removeAll(WITH_THE_FIRST);
        ours.removeAll(OF_OTHERS);
        await().atMost(SOON).untilAsserted(() -> assertThat(scraped()).containsAll(ours));
    }

    private static Set<String> scraped() throws IOException {
        return Meters.all().stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]", 2)[0])
                .collect(Collectors.toSet());
    }
}
