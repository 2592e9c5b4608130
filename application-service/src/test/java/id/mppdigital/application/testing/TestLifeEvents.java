package id.mppdigital.application.testing;

import static org.awaitility.Awaitility.await;

import id.mppdigital.platform.test.EventProbe;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * A mall with the services of a birth, and life events over them: the birth itself, and one for each rule of what
 * happens when a part is refused.
 */
public final class TestLifeEvents {
    public static final String MALL = "51.71";
    public static final String AGENCY = "polres-banjarmasin";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> SERVICES =
            List.of("lahir-akta", "lahir-kk", "lahir-kia", "lahir-jkn", "lahir-kartu", "lahir-ktp");

    private static final AtomicLong SEQUENCE = new AtomicLong();

    private TestLifeEvents() {}

    /** Publishes everything and waits until the replica has it; repeating is harmless. */
    public static void publish(EventProbe probe, JdbcClient jdbc) {
        service(
                probe,
                "lahir-akta",
                form("applicantName", "childName"),
                List.<Object>of(document("birth-letter", true)));
        service(probe, "lahir-kk", form("applicantName", "reason", "childName"), List.of());
        service(
                probe,
                "lahir-kia",
                form("childName", "childNik"),
                List.<Object>of(document("birth-certificate", true), document("photo", false)));
        service(probe, "lahir-kartu", form("applicantName", "childNik"), List.of());
        service(probe, "lahir-ktp", form("applicantName", "childNik"), List.of());
        service(probe, "lahir-jkn", form("childName", "motherCard"), List.<Object>of(document("birth-letter", true)));
        mall(probe, List.of());
        event(probe, "lahir", 1, "PUBLISHED", birth());
        event(probe, "lahir", 2, "RETIRED", birth());
        event(probe, "rumah", 1, "PUBLISHED", move());
        for (var rule : List.of("STOP_REST", "CONTINUE", "WAIT_FOR_CITIZEN")) {
            event(probe, "uji-" + rule.toLowerCase().replace('_', '-'), 1, "PUBLISHED", testParts(rule, "TELL"));
            event(probe, "telat-" + rule.toLowerCase().replace('_', '-'), 1, "PUBLISHED", testParts("CONTINUE", rule));
        }
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        jdbc.sql("""
                select (select count(*) from life_event) = 9
                   and (select count(*) from offering where mall = :mall) = 6
                   and (select count(*) from service where code like 'lahir-%') = 6
                """).param("mall", MALL).query(Boolean.class).single());
    }

    /** @param closed services that the mall takes no applications for */
    public static void mall(EventProbe probe, List<String> closed) {
        var offerings = SERVICES.stream()
                .map(service -> Map.of(
                        "service", service, "agency", AGENCY, "status", closed.contains(service) ? "CLOSED" : "OPEN"))
                .toList();
        probe.publish(
                "mpp.catalog.malls",
                "id.mppdigital.catalog.mall-changed.v1",
                MALL,
                SEQUENCE.incrementAndGet(),
                Map.of(
                        "code",
                        MALL,
                        "region",
                        MALL,
                        "name",
                        text("MPP Denpasar"),
                        "timeZone",
                        "Asia/Makassar",
                        "status",
                        "OPEN",
                        "offerings",
                        offerings));
    }

    /** What a citizen sends: everything that the one form asks. */
    public static Map<String, Object> birthOf(String citizen, String event, String childName) {
        var body = new LinkedHashMap<String, Object>();
        body.put("lifeEvent", event);
        body.put("version", 1);
        body.put("mall", MALL);
        var answers = new LinkedHashMap<String, Object>(Map.of("childName", childName));
        if (!event.equals("rumah")) {
            answers.put("motherCard", "0001234567890");
        }
        body.put("answers", answers);
        var attestations = new LinkedHashMap<String, Object>();
        var parts = event.equals("rumah")
                ? Map.of("surat", "lahir-akta", "kartu", "lahir-kartu", "ktp", "lahir-ktp")
                : Map.of("akta", "lahir-akta", "kk", "lahir-kk");
        parts.forEach((part, service) -> attestations.put(part, attestation(citizen, service)));
        body.put("attestations", attestations);
        var letter = TestCitizenService.receipt(citizen, UUID.randomUUID());
        body.put("documents", new ArrayList<>(List.of(Submissions.document("birth-letter", letter))));
        return body;
    }

    public static String attestation(String citizen, String service) {
        var claims = TestCitizenService.attestationClaims(citizen, service, 1, Map.of("applicantName", "Siti Rahmah"));
        return TestCitizenService.sign(
                TestCitizenService.KEY, "attestation+jwt", TestCitizenService.with(claims, "mall", MALL));
    }

    private static List<Object> birth() {
        return List.of(
                part("akta", "lahir-akta", List.of(), "STOP_REST", filling("applicantName", "childName")),
                part(
                        "kk",
                        "lahir-kk",
                        List.of("akta"),
                        "CONTINUE",
                        with(filling("applicantName", "childName"), "answers", Map.of("reason", "CHANGE"))),
                part(
                        "kia",
                        "lahir-kia",
                        List.of("akta", "kk"),
                        "WAIT_FOR_CITIZEN",
                        with(
                                with(filling("childName"), "laterFields", List.of("childNik")),
                                "laterDocuments",
                                List.of("birth-certificate"))),
                part("jkn", "lahir-jkn", List.of(), "CONTINUE", filling("childName", "motherCard")));
    }

    /** Three parts in a row; what the first one finds, both others take. */
    private static List<Object> move() {
        var later = with(filling("applicantName"), "laterFields", List.of("childNik"));
        return List.of(
                part("surat", "lahir-akta", List.of(), "STOP_REST", filling("applicantName", "childName")),
                part("kartu", "lahir-kartu", List.of("surat"), "CONTINUE", later),
                part("ktp", "lahir-ktp", List.of("surat", "kartu"), "CONTINUE", later));
    }

    /** {@code akta} is refused, or late, by the rules; {@code kk} needs it, {@code kia} needs {@code jkn} only. */
    private static List<Object> testParts(String rule, String late) {
        return List.of(
                with(
                        part("akta", "lahir-akta", List.of(), rule, filling("applicantName", "childName")),
                        "onLate",
                        late),
                part(
                        "kk",
                        "lahir-kk",
                        List.of("akta"),
                        "CONTINUE",
                        with(filling("applicantName", "childName"), "answers", Map.of("reason", "CHANGE"))),
                part("jkn", "lahir-jkn", List.of(), "CONTINUE", filling("childName", "motherCard")),
                part(
                        "kia",
                        "lahir-kia",
                        List.of("jkn"),
                        "CONTINUE",
                        with(
                                with(filling("childName"), "laterFields", List.of("childNik")),
                                "laterDocuments",
                                List.of("birth-certificate"))));
    }

    private static Map<String, Object> part(
            String code, String service, List<String> dependsOn, String onRefused, Map<String, Object> filling) {
        return Map.of(
                "code",
                code,
                "service",
                Map.of("service", service, "version", 1),
                "dependsOn",
                dependsOn,
                "onRefused",
                onRefused,
                "deadline",
                Map.of("amount", 3, "unit", "WORKING_DAYS"),
                "filling",
                filling);
    }

    private static Map<String, Object> filling(String... fields) {
        var mapped = new LinkedHashMap<String, String>();
        for (var field : fields) {
            mapped.put(field, field);
        }
        return Map.of(
                "fields",
                mapped,
                "documents",
                Map.of("birth-letter", "birth-letter"),
                "answers",
                Map.of(),
                "laterFields",
                List.of(),
                "laterDocuments",
                List.of());
    }

    private static Map<String, Object> with(Map<String, Object> map, String member, Object value) {
        var copy = new LinkedHashMap<>(map);
        copy.put(member, value);
        if (!member.equals("documents")) {
            // Only the letter's services ask for it.
            copy.put("documents", Map.of());
        }
        return copy;
    }

    public static void event(EventProbe probe, String code, int version, String status, List<Object> parts) {
        probe.publish(
                "mpp.catalog.life-events",
                "id.mppdigital.catalog.life-event-changed.v1",
                code + "@" + version,
                1,
                Map.of("code", code, "version", version, "status", status, "name", text("Kelahiran"), "parts", parts));
    }

    private static String form(String... fields) {
        var form = JSON.createObjectNode();
        form.put("$schema", "https://json-schema.org/draft/2020-12/schema").put("type", "object");
        var properties = form.putObject("properties");
        for (var field : fields) {
            var schema = properties.putObject(field).put("type", "string").put("minLength", 2);
            if (field.equals("applicantName")) {
                schema.put("x-source", "dukcapil.person/name");
            }
            if (field.equals("childNik")) {
                schema.put("pattern", "^[0-9]{16}$").put("x-source", "citizen.child/nik");
            }
        }
        form.putObject("x-finds")
                .putObject("foundNik")
                .put("type", "string")
                .put("pattern", "^[0-9]{16}$")
                .put("x-becomes", "citizen.child/nik");
        form.set("required", JSON.valueToTree(fields));
        form.put("additionalProperties", false);
        return form.toString();
    }

    private static Map<String, Object> document(String code, boolean required) {
        var types = code.equals("birth-certificate") ? List.of("application/pdf") : List.of("image/jpeg");
        return Map.of("code", code, "name", text(code), "required", required, "mediaTypes", types, "maxBytes", 2_000);
    }

    private static void service(EventProbe probe, String code, String form, List<Object> documents) {
        probe.publish(
                "mpp.catalog.services",
                "id.mppdigital.catalog.service-changed.v1",
                code + "@1",
                1,
                Map.of(
                        "code",
                        code,
                        "version",
                        1,
                        "status",
                        "PUBLISHED",
                        "kind",
                        "polres",
                        "name",
                        text(code),
                        "form",
                        JSON.readTree(form),
                        "documents",
                        documents,
                        "stages",
                        List.of()));
    }

    private static Map<String, String> text(String text) {
        return Map.of("id", text, "en", text);
    }
}
