package id.mppdigital.e2e.rights;

import static id.mppdigital.e2e.LivePlatform.person;

import id.mppdigital.e2e.Person;
import id.mppdigital.local.access.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A citizen's requests about their own data, and the data officer's answers. */
record Rights(Person citizen) {
    static final Person OFFICER = person("dara");

    private static final String PATH = "/citizens/v1/me/rights";
    private static final String DESK = "/citizens/v1/rights";

    /** @param what the request's members beside its kind */
    Answer ask(String kind, Map<String, Object> what) {
        var body = new LinkedHashMap<String, Object>(what);
        body.put("kind", kind);
        return citizen.api()
                .post(PATH, body, Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    JsonNode dispute(String kind, Map<String, Object> about) {
        return ask(kind, Map.of("about", about)).require();
    }

    JsonNode one(String id) {
        return citizen.api().get(PATH + "/" + id).require();
    }

    List<JsonNode> all() {
        return citizen.api().get(PATH).require().path("items").valueStream().toList();
    }

    byte[] copy(String id, String file) {
        return citizen.api().download(PATH + "/" + id + "/copy." + file);
    }

    List<String> actions() {
        return citizen.api()
                .get("/citizens/v1/me/data-uses?limit=100")
                .require()
                .path("items")
                .valueStream()
                .map(use -> use.path("action").asString())
                .toList();
    }

    /** What the data officer has still to answer. */
    static List<String> waiting() {
        return list().map(listed -> listed.path("id").asString()).toList();
    }

    /** One of them. */
    static JsonNode listed(String id) {
        return list().filter(listed -> listed.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> list() {
        return OFFICER.api().get(DESK + "?limit=100").require().path("items").valueStream();
    }

    /** What the data officer sees of one request. */
    static JsonNode opened(String id) {
        return OFFICER.api().get(DESK + "/" + id).require();
    }

    static Answer answer(String id, String outcome, String words) {
        return OFFICER.api().post(DESK + "/" + id + "/answer", Map.of("outcome", outcome, "words", words), Map.of());
    }
}
