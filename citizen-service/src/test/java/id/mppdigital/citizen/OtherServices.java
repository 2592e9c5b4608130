package id.mppdigital.citizen;

import id.mppdigital.citizen.registers.TestRegisters;
import id.mppdigital.platform.sealing.Sealing;
import id.mppdigital.platform.test.ContractSchema;
import id.mppdigital.platform.test.EventProbe;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Publishes what catalog-service and application-service would. */
public class OtherServices {
    private final EventProbe probe;
    private final Sealing sealing;
    private final JdbcClient jdbc;
    private final Set<String> offered = new LinkedHashSet<>();

    public OtherServices(EventProbe probe, Sealing sealing, JdbcClient jdbc) {
        this.probe = probe;
        this.sealing = sealing;
        this.jdbc = jdbc;
    }

    /** An application on its way to an agency. */
    public record Filed(UUID application, UUID event, String service, Map<String, Object> data) {}

    /** An answer and where it came from. */
    public record Given(
            String field,
            Object value,
            String source,
            String assurance,
            @Nullable String later,
            @Nullable Map<String, Object> otherwise) {
        public Given(String field, Object value, String source, String assurance) {
            this(field, value, source, assurance, null, null);
        }

        /** As application-service tells what another register says. */
        public Given beside(Object said, String register) {
            return new Given(field, value, source, assurance, later, Map.of("value", said, "source", register));
        }

        /** As application-service marks what the register could not be asked about. */
        public static Given unverified(String field, Object value, String later) {
            return new Given(field, value, "citizen", "DECLARED", later, null);
        }

        /** As application-service marks what it has from the citizen alone. */
        public static Given declared(String field, Object value) {
            return new Given(field, value, "citizen", "DECLARED");
        }
    }

    /** The catalogue lists the population register from its first start on. */
    @EventListener(ApplicationReadyEvent.class)
    void thePopulationRegisterIsListed() {
        publishRegister("dukcapil");
    }

    /** Publishes the manifest of a register, and waits until it is known here. */
    public void publishRegister(String code) {
        publishRegister(code, TestRegisters.event(code));
    }

    /** As this event has it. */
    public void publishRegister(String code, String event) {
        // Later than any other context's: a register's newest state counts.
        long sequence = System.nanoTime();
        probe.publish("mpp.catalog.registers", "id.mppdigital.catalog.register-changed.v1", code, sequence, event);
        await(() -> jdbc.sql("select count(*) from register where code = :code and revision >= :sequence")
                        .param("code", code)
                        .param("sequence", sequence)
                        .query(Long.class)
                        .single()
                > 0);
    }

    /** Takes a register away again, which no catalogue does. */
    public void forgetRegister(String code) {
        jdbc.sql("delete from register where code = :code").param("code", code).update();
    }

    /** Publishes a type of evidence, and waits until it is known here. */
    public void publishEvidence(String code, List<Map<String, ?>> issuedBy, List<Map<String, ?>> heldBy) {
        // Later than any other context's: the newest state counts.
        long sequence = System.nanoTime();
        var name = Map.of("id", "Bukti " + code, "en", "Proof " + code);
        probe.publish(
                "mpp.catalog.evidence",
                "id.mppdigital.catalog.evidence-changed.v1",
                code,
                sequence,
                Map.of("code", code, "name", name, "issuedBy", issuedBy, "heldBy", heldBy));
        await(() -> jdbc.sql("select count(*) from evidence_type where code = :code and revision >= :sequence")
                        .param("code", code)
                        .param("sequence", sequence)
                        .query(Long.class)
                        .single()
                > 0);
    }

    /** Publishes version 1 of a service with a form of these fields, and waits until it is known here. */
    public void publishService(String code, Map<String, String> sourceByField) {
        publishService(code, sourceByField, Map.of(), Set.of());
    }

    /** With answers that become facts once an application is granted. */
    public void publishService(String code, Map<String, String> sourceByField, Map<String, String> factByField) {
        publishService(code, sourceByField, factByField, Set.of());
    }

    private static Map<String, String> label(String field) {
        return Map.of("id", "Isian " + field, "en", "Field " + field);
    }

    /** With fields in which citizens may say otherwise than a register. */
    public void publishService(
            String code, Map<String, String> sourceByField, Map<String, String> factByField, Set<String> overridable) {
        Map<String, Object> properties = new LinkedHashMap<>();
        factByField.forEach((field, fact) ->
                properties.put(field, Map.of("type", "string", "x-becomes", fact, "x-label", label(field))));
        sourceByField.forEach((field, source) -> {
            var property = new LinkedHashMap<String, Object>(
                    Map.of("type", "string", "x-source", source, "x-label", label(field)));
            if (overridable.contains(field)) {
                property.put("x-overridable", true);
            }
            properties.put(field, property);
        });
        properties.put("note", Map.of("type", "string"));
        publishForm(code, properties);
    }

    /** Version 1 of a service with these fields. */
    public void publishForm(String code, Map<String, Object> properties) {
        publishForm(code, properties, Map.of());
    }

    /** With papers that are specific data: kind and law by the paper's code. */
    public void publishForm(String code, Map<String, Object> properties, Map<String, Map<String, String>> papers) {
        var documents = papers.entrySet().stream()
                .map(paper -> Map.of("code", paper.getKey(), "specific", paper.getValue()))
                .toList();
        var data = Map.of(
                "code",
                code,
                "version",
                1,
                "status",
                "PUBLISHED",
                "kind",
                "polres",
                "form",
                Map.of("type", "object", "properties", properties),
                "documents",
                documents);
        probe.publish("mpp.catalog.services", "id.mppdigital.catalog.service-changed.v1", code + "@1", 1, data);
        await(() -> jdbc.sql("select count(*) from service_form where service = :code")
                        .param("code", code)
                        .query(Long.class)
                        .single()
                > 0);
        offer(code);
    }

    /** Has the mall offer a service beside what it offers already, and waits until that is known here. */
    private synchronized void offer(String service) {
        offered.add(service);
        List<Map<String, String>> offerings = offered.stream()
                .map(one -> Map.of("service", one, "agency", "polres-banjarmasin", "status", "OPEN"))
                .toList();
        // Later than any other context's: a mall's newest state counts.
        long sequence = System.nanoTime();
        var data = Map.of("code", "63.71", "timeZone", "Asia/Makassar", "status", "OPEN", "offerings", offerings);
        probe.publish("mpp.catalog.malls", "id.mppdigital.catalog.mall-changed.v1", "63.71", sequence, data);
        await(() -> jdbc.sql("select count(*) from mall where :service = any (offered)")
                        .param("service", service)
                        .query(Long.class)
                        .single()
                > 0);
    }

    public Filed submit(Person person, String service, String agency, List<Given> answers, List<UUID> documents) {
        Filed filed = unsent(person, service, agency, answers, documents);
        repeat(filed);
        return filed;
    }

    /** As submitted, and not published. */
    public Filed unsent(Person person, String service, String agency, List<Given> answers, List<UUID> documents) {
        UUID application = UUID.randomUUID();
        Map<String, Object> data =
                data(application, person, service, agency, answers, documents, "2026-11-24T03:00:00Z");
        return new Filed(application, UUID.randomUUID(), service, data);
    }

    /** As application-service passes on who submitted: sealed for this service alone. */
    public void submitFor(Person person, String service, Map<String, Object> applicant) {
        UUID application = UUID.randomUUID();
        Map<String, Object> data =
                data(application, person, service, "polres-banjarmasin", List.of(), List.of(), "2026-11-24T03:00:00Z");
        data.put("applicant", sealing.seal(applicant, "citizen-service"));
        publish(UUID.randomUUID(), "submitted", application, 1, data);
    }

    /** As application-service passes on that somebody else filed it. */
    public Filed submitBy(Person representative, Person person, String service) {
        UUID application = UUID.randomUUID();
        Map<String, Object> data =
                data(application, person, service, "polres-banjarmasin", List.of(), List.of(), "2026-11-24T03:00:00Z");
        data.put("representative", representative.account());
        publish(UUID.randomUUID(), "submitted", application, 1, data);
        return new Filed(application, UUID.randomUUID(), service, data);
    }

    public void correct(Filed filed, Person person, String agency, List<Given> answers, String at) {
        Map<String, Object> data =
                data(filed.application(), person, filed.service(), agency, answers, List.of(), "2026-11-24T03:00:00Z");
        data.put("correctedAt", at);
        publish(UUID.randomUUID(), "corrected", filed.application(), 2, data);
    }

    /** The application is decided, or ends without a decision. */
    public void end(Filed filed, String status) {
        end(filed, status, "AGENCY");
    }

    /** @param actor OFFICER for a person, AGENCY for a program, SYSTEM for a time limit */
    public void end(Filed filed, String status, String actor) {
        var data = moved(filed, status, "2026-11-25T03:00:00Z");
        data.put("actor", actor);
        publish(UUID.randomUUID(), "status-changed", filed.application(), 2, data);
    }

    /** The agency tells with its decision what it found, by the facts that it becomes. */
    public Map<String, Object> find(Filed filed, String status, long sequence, Map<String, Object> facts, String at) {
        var data = moved(filed, status, at);
        data.put("facts", sealing.seal(Map.of("facts", facts), "citizen-service"));
        publish(UUID.randomUUID(), "status-changed", filed.application(), sequence, data);
        return data;
    }

    public static Map<String, Object> moved(Filed filed, String status, String at) {
        var data = new LinkedHashMap<String, Object>(filed.data());
        data.keySet()
                .retainAll(Set.of(
                        "applicationId", "registrationNumber", "citizenId", "mall", "agency", "agencyName", "service"));
        data.put("begunAt", Objects.requireNonNull(filed.data().get("submittedAt")));
        data.put("from", "SUBMITTED");
        data.put("to", status);
        data.put("stage", null);
        data.put("reasonCode", null);
        data.put("actor", "AGENCY");
        data.put("at", at);
        return data;
    }

    /** The agency's move to ISSUED, with what it issued. */
    public void issue(Filed filed, List<UUID> documents) {
        var data = moved(filed, "ISSUED", "2026-11-25T03:00:00Z");
        data.put("from", "APPROVED");
        data.put("documents", documents);
        publish(UUID.randomUUID(), "status-changed", filed.application(), 2, data);
    }

    /** The broker delivers the very same event again. */
    public void repeat(Filed filed) {
        publish(filed.event(), "submitted", filed.application(), 1, filed.data());
    }

    /** Nothing that application-service could not send: each consumer here would park it. */
    private void publish(UUID event, String change, UUID application, long sequence, Map<String, Object> data) {
        ContractSchema.assertValid("events/application-" + change + ".v1", data);
        probe.publish(
                "mpp.applications",
                event,
                "id.mppdigital.application." + change + ".v1",
                application.toString(),
                sequence,
                data);
    }

    private Map<String, Object> data(
            UUID application,
            Person person,
            String service,
            String agency,
            List<Given> answers,
            List<UUID> documents,
            String submittedAt) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, Object> provenance = new LinkedHashMap<>();
        answers.forEach(given -> {
            values.put(given.field(), given.value());
            Map<String, Object> origin = new LinkedHashMap<>();
            origin.put("source", given.source());
            origin.put("assurance", given.assurance());
            origin.put("asOf", null);
            if (given.later() != null) {
                origin.put("verification", Map.of("source", given.later(), "state", "PENDING"));
            }
            if (given.otherwise() != null) {
                origin.put("otherwise", List.of(given.otherwise()));
            }
            provenance.put(given.field(), origin);
        });
        List<Map<String, Object>> attached = new ArrayList<>();
        documents.forEach(id -> attached.add(Map.of("requirement", "photo", "id", id, "name", "x.png")));
        var dossier = Map.of("answers", values, "provenance", provenance, "documents", attached);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("applicationId", application);
        data.put("registrationNumber", "63.71-2026-000001");
        data.put("citizenId", person.account());
        data.put("mall", "63.71");
        data.put("agency", agency);
        data.put("agencyName", Map.of("id", "Polres", "en", "Police"));
        data.put("service", Map.of("code", service, "version", 1, "name", Map.of("id", "SKCK", "en", "SKCK")));
        data.put("channel", "portal");
        data.put("submittedAt", submittedAt);
        data.put("documents", documents);
        data.put("sealed", sealing.seal(dossier, "agency-connector", "citizen-service", "application-service"));
        return data;
    }

    private static void await(java.util.concurrent.Callable<Boolean> condition) {
        Awaitility.await().atMost(30, TimeUnit.SECONDS).until(condition);
    }
}
