package id.mppdigital.e2e;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/** An application as a citizen files it: what is known, what is typed about oneself, and what is new. */
public final class Filing {
    private Filing() {}

    /** Files it with an upload for each of these requirements; answers the application's id. */
    public static String of(Person person, String service, Map<String, Object> news, String... requirements) {
        var documents = Stream.of(requirements)
                .map(requirement -> document(requirement, person.upload(sample(requirement))))
                .toList();
        return with(person, service, news, documents);
    }

    /** Files it with these documents; answers the application's id. */
    public static String with(
            Person person, String service, Map<String, Object> news, List<Map<String, String>> documents) {
        return with(person, service, person.prefill(service), news, documents);
    }

    /** Files it with what was prefilled and these documents; answers the application's id. */
    public static String with(
            Person person,
            String service,
            Person.Prefilled prefilled,
            Map<String, Object> news,
            List<Map<String, String>> documents) {
        var fields = fields(person, service);
        var answers = new LinkedHashMap<>(prefilled.known());
        Forms.all(Forms.aboutMe(person.name()), news).forEach((field, value) -> {
            if (fields.contains(field)) {
                answers.putIfAbsent(field, value);
            }
        });
        var body = new LinkedHashMap<String, Object>(Map.of(
                "mall", "63.71",
                "service", service,
                "version", person.version(service),
                "answers", answers,
                "documents", documents));
        if (!"".equals(prefilled.attestation())) {
            body.put("attestation", prefilled.attestation());
        }
        return person.api()
                .post(
                        "/applications/v1/applications",
                        body,
                        Map.of("Idempotency-Key", UUID.randomUUID().toString()))
                .require()
                .get("id")
                .asString();
    }

    public static Map<String, String> document(String requirement, String receipt) {
        return Map.of("requirement", requirement, "receipt", receipt);
    }

    /** The fields of the service's form. */
    public static Set<String> fields(Person person, String service) {
        return new TreeSet<>(person.api()
                .get("/catalog/v1/services/" + service + "/form")
                .require()
                .at("/form/properties")
                .propertyNames());
    }

    private static SampleDocument sample(String requirement) {
        return requirement.endsWith("photo") ? SampleDocument.PHOTO : SampleDocument.BIRTH_LETTER;
    }
}
