package id.mppdigital.connector;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.mppdigital.platform.events.Ids;
import id.mppdigital.platform.sealing.Sealing;
import id.mppdigital.platform.test.EventProbe;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.json.JsonMapper;

/** Plays the other services: what the catalogue and the applications would publish. */
@TestComponent
class Scenario {
    static final String CANARY = "6371015507900001";
    static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    private static final AtomicInteger AGENCIES = new AtomicInteger();
    private static final AtomicInteger APPLICATIONS = new AtomicInteger();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, AtomicLong> versions = new ConcurrentHashMap<>();
    private final EventProbe probe;
    private final Sealing sealing;

    Scenario(EventProbe probe, Sealing sealing) {
        this.probe = probe;
        this.sealing = sealing;
    }

    /** An agency's code that no other test uses, not yet published. */
    String newCode() {
        return "polres-" + AGENCIES.incrementAndGet();
    }

    /** A running agency that the catalogue knows. */
    FakeAgency agency() {
        var agency = new FakeAgency(newCode());
        publishAgency(agency.code, agency.url(), 2_000, 4);
        return agency;
    }

    void publishAgency(String code, @Nullable String url, int timeoutMillis, int maxConcurrent) {
        publishAgency(code, url, timeoutMillis, maxConcurrent, List.of());
    }

    /** @param keys the agency's own public keys as JWK */
    void publishAgency(
            String code, @Nullable String url, int timeoutMillis, int maxConcurrent, List<Map<String, Object>> keys) {
        var endpoint = new HashMap<String, @Nullable Object>();
        endpoint.put("url", url);
        endpoint.put("timeoutMillis", timeoutMillis);
        endpoint.put("maxConcurrent", maxConcurrent);
        endpoint.put("encryptionKey", keys.isEmpty() ? null : keys.getFirst());
        endpoint.put("encryptionKeys", keys);
        var data = new HashMap<String, @Nullable Object>();
        data.put("code", code);
        data.put("kind", "polres");
        data.put("name", Map.of("id", "Polres", "en", "Police"));
        data.put("malls", List.of("63.71"));
        data.put("endpoint", url == null ? null : endpoint);
        data.put("api", null);
        long version = versions.computeIfAbsent(code, _ -> new AtomicLong()).incrementAndGet();
        probe.publish("mpp.catalog.agencies", "id.mppdigital.catalog.agency-changed.v1", code, version, data);
    }

    Application application(String agency) {
        return new Application(agency, "63.71");
    }

    Application application(String agency, String mall) {
        return new Application(agency, mall);
    }

    Map<String, Object> sealed(String... recipients) {
        return sealing.seal(dossier(), recipients);
    }

    Map<String, Object> dossier() {
        return Map.of(
                "answers", Map.of("nik", CANARY, "applicantName", "Siti Rahmah"),
                "provenance",
                        Map.of(
                                "nik",
                                Map.of("source", "dukcapil.person/nik", "assurance", "REGISTER"),
                                "applicantName",
                                Map.of("source", "dukcapil.person/name", "assurance", "REGISTER")),
                "documents", List.of());
    }

    /** What citizen-service publishes of a correction; answers its id. */
    String correction(String agency, String... recipients) {
        var id = UUID.randomUUID().toString();
        var asked = new LinkedHashMap<String, @Nullable Object>();
        asked.put("nik", CANARY);
        asked.put("register", "dukcapil");
        asked.put("fact", "dukcapil.person/address");
        asked.put("held", "JL. A");
        asked.put("claimed", "JL. B");
        asked.put("claimedBy", "CITIZEN");
        asked.put("claimedFrom", null);
        asked.put("reason", "Salah ketik");
        asked.put("basis", List.of("UU 27/2022 Pasal 29, 30"));
        asked.put("dueAt", Instant.now().toString());
        var data = Map.of(
                "correctionId",
                id,
                "number",
                "KOR-00000123",
                "agency",
                agency,
                "mall",
                "63.71",
                "askedAt",
                Instant.now().toString(),
                "sealed",
                sealing.seal(asked, recipients));
        probe.publish("mpp.corrections", "id.mppdigital.correction.asked.v1", id, 1, data);
        return id;
    }

    /** One application and its events, numbered as application-service numbers them. */
    class Application {
        final UUID id = UUID.randomUUID();
        private final String agency;
        private final String mall;
        private final String registrationNumber = "63.71-2026-%06d".formatted(APPLICATIONS.incrementAndGet());
        private long sequence;

        private Application(String agency, String mall) {
            this.agency = agency;
            this.mall = mall;
        }

        Application submit() {
            return submit(sealed("agency-connector", "citizen-service"));
        }

        Application submit(Map<String, Object> jwe) {
            return publish("submitted", submitted(jwe), Ids.next(), ++sequence);
        }

        /** Nobody can read this event: it becomes a dead letter. */
        Application submitUnreadable(Map<String, Object> jwe) {
            var data = submitted(jwe);
            data.put("submittedAt", "yesterday");
            return publish("submitted", data, Ids.next(), ++sequence);
        }

        Application submitTwice() {
            var event = Ids.next();
            var data = submitted(sealed("agency-connector"));
            publish("submitted", data, event, ++sequence);
            publish("submitted", data, event, sequence);
            return publish("submitted", data, Ids.next(), sequence);
        }

        /** The first event, as it comes again to a database that was restored. */
        Application submitAs(UUID event) {
            return publish("submitted", submitted(sealed("agency-connector")), event, 1);
        }

        Application correct() {
            var data = submitted(sealed("agency-connector", "citizen-service"));
            data.put("correctedAt", Instant.now().toString());
            return publish("corrected", data, Ids.next(), ++sequence);
        }

        Application move(String from, String to) {
            var data = common();
            data.put("from", from);
            data.put("to", to);
            data.put("stage", null);
            data.put("reasonCode", "WITHDRAWN".equals(to) ? "no-longer-needed" : null);
            data.put("actor", "CITIZEN");
            data.put("at", Instant.now().toString());
            return publish("status-changed", data, Ids.next(), ++sequence);
        }

        /** The register has answered about what it could not be asked about. */
        Application verify(String field, String state) {
            var data = common();
            data.put("status", "IN_REVIEW");
            data.put("stage", null);
            data.put("fields", List.of(Map.of("field", field, "source", "dukcapil.person/" + field, "state", state)));
            data.put("at", Instant.now().toString());
            return publish("verified", data, Ids.next(), ++sequence);
        }

        /** A decision elsewhere has changed a fact. */
        Application factChanges(String field) {
            var data = common();
            data.put("status", "IN_REVIEW");
            data.put("stage", null);
            data.put("fields", List.of(Map.of("field", field, "source", "citizen/" + field, "valueShown", false)));
            data.put("at", Instant.now().toString());
            return publish("facts-changed", data, Ids.next(), ++sequence);
        }

        private Map<String, @Nullable Object> submitted(Map<String, Object> jwe) {
            var data = common();
            data.put("channel", "portal");
            data.put("submittedAt", Instant.now().toString());
            data.put("documents", List.of());
            data.put("sealed", jwe);
            return data;
        }

        private Map<String, @Nullable Object> common() {
            var data = new LinkedHashMap<String, @Nullable Object>();
            data.put("applicationId", id.toString());
            data.put("registrationNumber", registrationNumber);
            data.put("citizenId", "siti");
            data.put("mall", mall);
            data.put("agency", agency);
            data.put("agencyName", Map.of("id", "Polres", "en", "Police"));
            data.put("service", Map.of("code", "skck", "version", 1, "name", Map.of("id", "SKCK", "en", "Record")));
            return data;
        }

        private Application publish(String type, Map<String, @Nullable Object> data, UUID event, long number) {
            var headers = Map.of(
                    "ce_specversion",
                    "1.0",
                    "ce_id",
                    event.toString(),
                    "ce_source",
                    "/application-service",
                    "ce_type",
                    "id.mppdigital.application." + type + ".v1",
                    "ce_subject",
                    id.toString(),
                    "ce_time",
                    Instant.now().toString(),
                    "ce_sequence",
                    Long.toString(number),
                    "content-type",
                    "application/json",
                    "ce_traceparent",
                    "00-" + TRACE + "-00f067aa0ba902b7-01",
                    "traceparent",
                    "00-" + TRACE + "-00f067aa0ba902b7-01");
            probe.publishRaw(
                    "mpp.applications",
                    id.toString(),
                    JSON.writeValueAsString(data).getBytes(UTF_8),
                    headers);
            return this;
        }
    }
}
