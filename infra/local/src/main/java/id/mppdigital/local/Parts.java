package id.mppdigital.local;

import static id.mppdigital.local.parts.Stage.FOUNDATION;
import static id.mppdigital.local.parts.Stage.PLATFORM;

import id.mppdigital.local.kafka.Kafka;
import id.mppdigital.local.keycloak.Keycloak;
import id.mppdigital.local.mail.MailCatcherPart;
import id.mppdigital.local.observe.Prometheus;
import id.mppdigital.local.observe.SpanBridge;
import id.mppdigital.local.observe.Zipkin;
import id.mppdigital.local.parts.Environment;
import id.mppdigital.local.parts.Part;
import id.mppdigital.local.parts.Service;
import id.mppdigital.local.parts.Wiring;
import id.mppdigital.local.postgres.Postgres;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The table of parts. A new service is one line here. */
final class Parts {
    private static final String HEALTH = "/actuator/health/readiness";

    /** Whom events may be sealed for. */
    static final List<String> RECIPIENTS =
            List.of("citizen-service", "application-service", "notification-service", "agency-connector");

    /** The secret by which the launcher registers people and programs at the issuer. */
    static final String ACCOUNTS_SECRET = "identity-admin";

    /** The secret by which the portal proves to the issuer that it is the portal. */
    static final String PORTAL_SECRET = "portal-client";

    /** The sample agency with a key of its own: not even the connector reads its dossiers. */
    static final String SEALED = "polres-banjarmasin";

    // spotless:off
    static final List<Part> ALL = List.of(
            new Postgres(
                    List.of("catalog", "citizen", "application", "notification", "connector", "statistics", "portal")),
            new Kafka(),
            new MailCatcherPart(),
            new Service("identity", FOUNDATION, "infra/identity", 9000, HEALTH, Parts::identity),
            new Service("catalog-service", PLATFORM, "catalog-service", 8101, HEALTH, Parts::catalog),
            new Service("citizen-service", PLATFORM, "citizen-service", 8102, HEALTH, Parts::citizen),
            new Service(
                    "application-service",
                    PLATFORM,
                    "application-service",
                    8103,
                    HEALTH,
                    it -> it.data("application").sealing().checksAttestations()),
            new Service("notification-service", PLATFORM, "notification-service", 8104, HEALTH, Parts::notification),
            new Service("agency-connector", PLATFORM, "agencies/connector", 8105, HEALTH, Parts::connector),
            new Service("statistics-service", PLATFORM, "statistics-service", 8106, HEALTH, Parts::statistics),
            new Service("gateway", PLATFORM, "gateway", 8080, "/health", Parts::gateway),
            new Service("portal", PLATFORM, "portal", 8090, "/health", Parts::portal),
            new Service(
                    "register",
                    PLATFORM,
                    "agencies/samples",
                    8201,
                    "/",
                    it -> sample(it, "register").checksAttestations()),
            new Service("disdukcapil", PLATFORM, "agencies/samples", 8202, "/", it -> sample(it, "disdukcapil")),
            new Service(
                    "polres",
                    PLATFORM,
                    "agencies/samples",
                    8203,
                    "/",
                    it -> sample(it, "polres").agencyKeys("SAMPLES_KEYS", SEALED)),
            new Service("bpjs", PLATFORM, "agencies/samples", 8204, "/", it -> sample(it, "bpjs")),
            new Service("kua", PLATFORM, "agencies/samples", 8205, "/", it -> sample(it, "kua")));
    // spotless:on

    /** What looks at them, when somebody wants it. */
    private static final List<Part> OBSERVERS = List.of(
            new Prometheus(
                    List.of(
                            "catalog-service",
                            "citizen-service",
                            "application-service",
                            "notification-service",
                            "agency-connector",
                            "statistics-service"),
                    Map.of("gateway", 8081, "portal", 8091)),
            new Zipkin(),
            new SpanBridge());

    static final List<Part> OBSERVED =
            Stream.concat(ALL.stream(), OBSERVERS.stream()).toList();

    /** Simulated beside the population register. */
    private static final List<String> REGISTERS = List.of("pajak", "bpjs", "bpn", "pbb", "samsat", "oss", "sdmk");

    private Parts() {}

    /** With Keycloak in the place of the development issuer. */
    static List<Part> withKeycloak(List<Part> parts) {
        return parts.stream()
                .map(part -> part.name().equals("identity") ? new Keycloak(PORTAL_SECRET) : part)
                .toList();
    }

    /** Those of a platform that has these ports. */
    static List<Part> having(Map<String, Integer> ports) {
        var parts = ports.containsKey(Prometheus.NAME) ? OBSERVED : ALL;
        return ports.containsKey(Wiring.KEYCLOAK) ? withKeycloak(parts) : parts;
    }

    static Map<String, Integer> usualPorts() {
        var ports = new TreeMap<String, Integer>();
        ALL.forEach(part -> ports.putAll(part.ports()));
        return ports;
    }

    static int usualPort(String name) {
        return ALL.stream()
                .map(part -> part.ports().get(name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static Environment identity(Environment it) {
        return it.url("MPP_IDENTITY_ISSUER", "identity")
                .url("MPP_IDENTITY_GATEWAY", "gateway")
                .url("MPP_IDENTITY_PORTAL", "portal")
                .secret("MPP_IDENTITY_PORTAL_SECRET", PORTAL_SECRET)
                .issuerKey("MPP_IDENTITY_KEY")
                .file("MPP_IDENTITY_ACCOUNTS", "accounts.json")
                .secret("MPP_IDENTITY_ADMIN_SECRET", ACCOUNTS_SECRET);
    }

    /** The sample agencies answer on this machine and without TLS, which nothing outside development may. */
    private static Environment catalog(Environment it) {
        return it.data("catalog").set("MPP_CATALOG_ALLOW_INSECURE_ENDPOINTS", "true");
    }

    /** A register that was down is asked again at once, so that one sees it while trying the platform. */
    private static Environment citizen(Environment it) {
        it.data("citizen")
                .sealing()
                .attests()
                .citizenKeys()
                .secret("MPP_CITIZEN_ENCRYPTION_KEY", "citizen-encryption")
                .secret("MPP_CITIZEN_INDEX_KEY", "citizen-index")
                .folder("MPP_DOCUMENTS_DIRECTORY")
                .url("MPP_DUKCAPIL_URL", "register")
                .set("MPP_CITIZEN_ALLOW_INSECURE_REGISTERS", "true")
                .set("MPP_VERIFICATION_FIRST_PAUSE", "5s")
                .set("MPP_VERIFICATION_LONGEST_PAUSE", "15s");
        REGISTERS.forEach(code -> it.url(register(code, "URL"), "register", "/" + code)
                .set(register(code, "AUTHORIZATION"), "Bearer demo-" + code));
        return it.set(register("bpjs", "CONS_ID"), "1234").set(register("bpjs", "SECRET_KEY"), "demo-bpjs");
    }

    private static String register(String code, String setting) {
        return "MPP_REGISTERS_" + code.toUpperCase(Locale.ROOT) + "_" + setting;
    }

    private static Environment notification(Environment it) {
        return it.data("notification")
                .sealing()
                .set("SPRING_MAIL_HOST", "127.0.0.1")
                .port("SPRING_MAIL_PORT", MailCatcherPart.SMTP);
    }

    /** Its figures are fresh here, as nobody real is in them. */
    private static Environment statistics(Environment it) {
        return it.data("statistics")
                .set("MPP_STATISTICS_REFRESH", "10s")
                .secret("MPP_STATISTICS_ROUNDING_KEY", "statistics-rounding")
                .url("MPP_AT_GATEWAY", "gateway")
                .url("MPP_AT_CATALOG", "catalog-service")
                .url("MPP_AT_CITIZEN", "citizen-service")
                .url("MPP_AT_APPLICATION", "application-service")
                .url("MPP_AT_NOTIFICATION", "notification-service")
                .url("MPP_AT_CONNECTOR", "agency-connector");
    }

    /** As for the catalogue: it may call the samples. */
    private static Environment connector(Environment it) {
        return it.data("connector")
                .sealing()
                .secret("MPP_CONNECTOR_WEBHOOK_MASTER_KEY", "webhook-master")
                .set("MPP_CONNECTOR_ALLOW_INSECURE_TARGETS", "true");
    }

    private static Environment gateway(Environment it) {
        return it.broker()
                .metersApart()
                .url("MPP_GATEWAY_SERVICES_CATALOG", "catalog-service")
                .url("MPP_GATEWAY_SERVICES_CITIZEN", "citizen-service")
                .url("MPP_GATEWAY_SERVICES_APPLICATION", "application-service")
                .url("MPP_GATEWAY_SERVICES_NOTIFICATION", "notification-service")
                .url("MPP_GATEWAY_SERVICES_CONNECTOR", "agency-connector")
                .url("MPP_GATEWAY_SERVICES_STATISTICS", "statistics-service");
    }

    /** A consumer of the gateway like any other: it knows no service. */
    private static Environment portal(Environment it) {
        return it.database("portal")
                .metersApart()
                .url("MPP_PORTAL_GATEWAY", "gateway")
                .issuer("MPP_PORTAL_ISSUER")
                .secret("MPP_PORTAL_CLIENT_SECRET", PORTAL_SECRET)
                .secret("MPP_PORTAL_SESSION_KEY", "portal-session");
    }

    private static Environment sample(Environment it, String profile) {
        return it.set("SPRING_PROFILES_ACTIVE", profile)
                .folder("SAMPLES_DATA")
                .url("MPP_SAMPLES_GATEWAY", "gateway")
                .issuer("MPP_SAMPLES_ISSUER");
    }
}
