package id.mppdigital.local.parts;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Composes the environment variables of one service. */
public final class Environment {
    /** The part that takes spans. */
    public static final String SPANS = "spans";

    static final String OPERATORS_PORT = "MANAGEMENT_SERVER_PORT";

    private final String service;
    private final Wiring wiring;
    private final Map<String, String> variables = new TreeMap<>();

    Environment(String service, Wiring wiring) {
        this.service = service;
        this.wiring = wiring;
    }

    public Environment set(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    public Environment url(String variable, String part) {
        return set(variable, wiring.url(part));
    }

    /** A place below a part's address. */
    public Environment url(String variable, String part, String path) {
        return set(variable, wiring.url(part) + path);
    }

    public Environment issuer(String variable) {
        return set(variable, wiring.issuer());
    }

    public Environment port(String variable, String part) {
        return set(variable, Integer.toString(wiring.port(part)));
    }

    public Environment secret(String variable, String name) {
        return set(variable, wiring.keys().secret(name));
    }

    /** Its own database and the broker. */
    public Environment data(String database) {
        return database(database).broker();
    }

    /** Its own database. */
    public Environment database(String database) {
        return set("SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:" + wiring.port("postgres") + "/" + database)
                .set("SPRING_DATASOURCE_USERNAME", database)
                .secret("SPRING_DATASOURCE_PASSWORD", "database-" + database);
    }

    public Environment broker() {
        return set("SPRING_KAFKA_BOOTSTRAP_SERVERS", "localhost:" + wiring.port("kafka"));
    }

    /** Its own sealing key and everybody's public ones. */
    public Environment sealing() {
        return file("MPP_SEALING_KEY", wiring.keys().sealing(service))
                .file("MPP_SEALING_RECIPIENTS", wiring.keys().recipients());
    }

    /** The key-encryption keys of citizens' keys. */
    public Environment citizenKeys() {
        return file("MPP_KEYS_FILE", wiring.keys().citizenKeys());
    }

    /** The private keys of a sample agency. */
    public Environment agencyKeys(String variable, String agency) {
        return file(variable, wiring.keys().agencyKeys(agency));
    }

    public Environment attests() {
        return file("MPP_ATTESTATION_KEY", wiring.keys().attestation());
    }

    public Environment checksAttestations() {
        return file("MPP_ATTESTATION_KEYS", wiring.keys().attestationPublic());
    }

    public Environment issuerKey(String variable) {
        return file(variable, wiring.keys().issuer());
    }

    /** A folder under {@code data/} that is this service's own. */
    public Environment folder(String variable) {
        return set(variable, wiring.home().data(service).toString());
    }

    /** A file of this service's own under {@code data/}. */
    public Environment file(String variable, String name) {
        return set(variable, wiring.home().data(service).resolve(name).toString());
    }

    private Environment file(String variable, Path file) {
        return set(variable, file.toUri().toString());
    }

    /**
     * Of what stands open to the internet, the meters have a port of their own. Unless they are scraped it is any:
     * platforms beside each other, and their training, need another one each.
     */
    public Environment metersApart() {
        var port = wiring.ports().getOrDefault(operatorsPort(service), 0);
        return set(OPERATORS_PORT, port.toString()).set("MANAGEMENT_SERVER_ADDRESS", "127.0.0.1");
    }

    /** The name of the port on which a part that stands open to the internet has its meters. */
    public static String operatorsPort(String service) {
        return service + "-operators";
    }

    /** All its spans go to the part that takes them, when there is one. */
    Environment traced() {
        return wiring.ports().containsKey(SPANS)
                ? url("MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_OTLP_ENDPOINT", SPANS, "/v1/traces")
                        .set("MANAGEMENT_TRACING_SAMPLING_PROBABILITY", "1.0")
                : this;
    }

    Map<String, String> variables() {
        return variables;
    }
}
