package id.mppdigital.e2e;

import id.mppdigital.local.access.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * Somebody who acts for another person by a representation of citizen-service.
 *
 * @param representation its id
 */
public record OnBehalf(Person representative, String representation) {
    private static final String REPRESENTATIONS = "/citizens/v1/me/representations";
    private static final String MALL = "63.71";

    /** A parent acts for a child by the child's NIK. */
    public static OnBehalf ofChild(Person parent, String nik) {
        var added = parent.api()
                .post(REPRESENTATIONS + "/children", Map.of("nik", nik), Map.of())
                .require();
        return new OnBehalf(parent, added.get("id").asString());
    }

    /** The principal drafts a power for these services, and the representative accepts it. */
    static OnBehalf byPower(Person principal, Person representative, String nik, String... services) {
        return byPower(principal, representative, nik, List.of("APPLY"), services);
    }

    /** @param actions what the representative may do, such as CORRECT */
    static OnBehalf byPower(
            Person principal, Person representative, String nik, List<String> actions, String... services) {
        var id = UUID.randomUUID().toString();
        var power = Map.of(
                "me",
                "PRINCIPAL",
                "nik",
                nik,
                "services",
                List.of(services),
                "actions",
                actions,
                "until",
                Instant.now().plus(Duration.ofDays(30)).toString());
        principal.api().put(REPRESENTATIONS + "/" + id, power).require();
        representative
                .api()
                .put(REPRESENTATIONS + "/" + id + "/decision", Map.of("accepted", true))
                .require();
        return new OnBehalf(representative, id);
    }

    public Answer prefill(String service) {
        return representative
                .api()
                .post(
                        "/citizens/v1/me/prefill",
                        Map.of(
                                "service",
                                service,
                                "version",
                                representative.version(service),
                                "mall",
                                MALL,
                                "onBehalfOf",
                                representation),
                        Map.of());
    }

    public Answer statement(String service) {
        return statement(service, "APPLY");
    }

    Answer statement(String service, String action) {
        return representative
                .api()
                .post(
                        REPRESENTATIONS + "/" + representation + "/statements",
                        Map.of("service", service, "action", action),
                        Map.of());
    }

    /** Uploads a document of the principal's. */
    public Answer upload(String service, SampleDocument document) {
        var boundary = "boundary-" + UUID.randomUUID();
        return representative
                .api()
                .post(
                        "/citizens/v1/me/documents?onBehalfOf=" + representation + "&service=" + service,
                        "multipart/form-data; boundary=" + boundary,
                        BodyPublishers.ofByteArray(document.multipart(boundary)),
                        Map.of());
    }

    /** How the application stands, as the representative may see it. */
    public Answer follow(String application) {
        return representative.api().get("/applications/v1/represented/" + application);
    }

    public Answer submit(String service, JsonNode prefilled, Map<String, Object> typed, String statement) {
        return submit(service, prefilled, typed, statement, List.of());
    }

    /** Files what is known of the principal and what was typed. */
    Answer submit(
            String service, JsonNode prefilled, Map<String, Object> typed, String statement, List<Object> documents) {
        var answers = new LinkedHashMap<String, Object>();
        prefilled.get("fields").properties().forEach(field -> {
            if (field.getValue().path("value").isString()) {
                answers.put(field.getKey(), field.getValue().get("value").asString());
            }
        });
        answers.putAll(typed);
        var body = new LinkedHashMap<String, Object>(Map.of(
                "mall",
                MALL,
                "service",
                service,
                "version",
                representative.version(service),
                "answers",
                answers,
                "documents",
                documents,
                "representation",
                statement));
        if (prefilled.path("attestation").isString()) {
            body.put("attestation", prefilled.get("attestation").asString());
        }
        return representative
                .api()
                .post(
                        "/applications/v1/applications",
                        body,
                        Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    /** Answers what the agency wants corrected. */
    Answer correct(String application, Map<String, Object> answers, String statement) {
        return representative
                .api()
                .post(
                        "/applications/v1/applications/" + application + "/corrections",
                        Map.of("answers", answers, "documents", List.of(), "representation", statement),
                        Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    /** Where what was issued is fetched for the principal. */
    String received(String document) {
        return REPRESENTATIONS + "/" + representation + "/documents/" + document + "/content";
    }

    Answer end() {
        return representative.api().delete(REPRESENTATIONS + "/" + representation);
    }
}
