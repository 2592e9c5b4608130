package id.mppdigital.e2e;

import id.mppdigital.local.access.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** A life event that somebody submitted once, and how far its parts are. */
public record LifeCase(Person person, String id) {
    static final String CASES = "/applications/v1/cases";
    private static final String MALL = "63.71";

    static Answer submit(Person person, Map<String, Object> body, String key) {
        return person.api().post(CASES, body, Map.of("Idempotency-Key", key));
    }

    public static LifeCase begin(Person person, Map<String, Object> body, String key) {
        return new LifeCase(
                person, submit(person, body, key).require().path("id").asString());
    }

    JsonNode read() {
        return person.api().get(CASES + "/" + id).require();
    }

    boolean hasEnded() {
        return read().path("endedAt").isString();
    }

    JsonNode part(String code) {
        return read().path("parts")
                .valueStream()
                .filter(part -> part.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    public String state(String code) {
        return part(code).path("state").asString();
    }

    String application(String code) {
        return part(code).at("/application/id").asString();
    }

    /** A birth, with its letter: what is known is filled in, the rest is typed. */
    static Map<String, Object> birth(Person mother, Map<String, Object> child) {
        var typed = Forms.all(Forms.aboutMe(mother.name()), child, Map.of("bpjsNumber", "0001234567890"));
        var letter = Map.of("requirement", "birth-letter", "receipt", mother.upload(SampleDocument.BIRTH_LETTER));
        return submission(mother, "kelahiran", typed, List.of(letter));
    }

    public static Map<String, Object> submission(
            Person person, String event, Map<String, Object> typed, List<Map<String, String>> documents) {
        return submission(person, event, typed, documents, person::prefill);
    }

    /** @param prefill what is known of whom it is for, by service */
    static Map<String, Object> submission(
            Person person,
            String event,
            Map<String, Object> typed,
            List<Map<String, String>> documents,
            Function<String, Person.Prefilled> prefill) {
        var form =
                person.api().get("/catalog/v1/life-events/" + event + "/form").require();
        var answers = new LinkedHashMap<String, Object>();
        var attestations = new LinkedHashMap<String, Object>();
        for (var part : form.at("/asked/parts")) {
            var prefilled = prefill.apply(part.path("service").asString());
            if (!"".equals(prefilled.attestation())) {
                attestations.put(part.path("code").asString(), prefilled.attestation());
            }
            part.path("fields").properties().forEach(field -> {
                var asked = field.getValue().asString();
                var known = prefilled.known().get(field.getKey());
                // What a part makes new is never filled in from before.
                if (known != null && form.at("/form/properties/" + asked).has("x-source")) {
                    answers.putIfAbsent(asked, known);
                }
            });
        }
        typed.forEach((field, value) -> {
            if (form.at("/form/properties").has(field)) {
                answers.put(field, value);
            }
        });
        var body = new LinkedHashMap<String, Object>();
        body.put("lifeEvent", event);
        body.put("version", form.path("version").asInt());
        body.put("mall", MALL);
        body.put("answers", answers);
        body.put("attestations", attestations);
        body.put("documents", new ArrayList<>(documents));
        return body;
    }

    @SuppressWarnings("unchecked")
    static void answer(Map<String, Object> submission, String field, Object value) {
        ((Map<String, Object>) Objects.requireNonNull(submission.get("answers"))).put(field, value);
    }
}
