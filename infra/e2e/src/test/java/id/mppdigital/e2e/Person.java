package id.mppdigital.e2e;

import id.mppdigital.local.access.Answer;
import id.mppdigital.local.access.Api;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;

/** A citizen with a front-end app in hand. */
public record Person(String name, Api api) {
    private static final String MALL = "63.71";

    /**
     * What a form looks like before the citizen types anything.
     *
     * @param known values by field
     * @param states how each value came
     * @param attestation null when no register vouches for anything
     */
    public record Prefilled(Map<String, Object> known, Map<String, String> states, Object attestation) {
        /** @param answer of citizen-service */
        static Prefilled of(JsonNode answer) {
            var known = new LinkedHashMap<String, Object>();
            var states = new LinkedHashMap<String, String>();
            answer.get("fields").properties().forEach(field -> {
                states.put(field.getKey(), field.getValue().path("state").asString());
                var value = field.getValue().path("value");
                if (value.isBoolean()) {
                    known.put(field.getKey(), value.asBoolean());
                } else if (value.isNumber()) {
                    known.put(field.getKey(), value.numberValue());
                } else if (!value.isNull() && !value.isMissingNode()) {
                    known.put(field.getKey(), value.asString());
                }
            });
            var attestation = answer.path("attestation");
            return new Prefilled(known, states, attestation.isString() ? attestation.asString() : "");
        }
    }

    public JsonNode signIn() {
        return api.get("/citizens/v1/me").require();
    }

    public Prefilled prefill(String service) {
        return prefill(service, Map.of());
    }

    /** @param about which child or thing the form is about, by subject or by the key of a register */
    public Prefilled prefill(String service, Map<String, String> about) {
        return Prefilled.of(prefilled(service, about));
    }

    /** The answer as it came. */
    public JsonNode prefilled(String service, Map<String, String> about) {
        return api.post(
                        "/citizens/v1/me/prefill",
                        Map.of("service", service, "version", version(service), "mall", MALL, "about", about),
                        Map.of())
                .require();
    }

    public int version(String service) {
        return api.get("/catalog/v1/services/" + service)
                .require()
                .get("version")
                .asInt();
    }

    /** Uploads a document; answers its receipt. */
    public String upload(SampleDocument document) {
        var boundary = "boundary-" + UUID.randomUUID();
        return api.post(
                        "/citizens/v1/me/documents",
                        "multipart/form-data; boundary=" + boundary,
                        BodyPublishers.ofByteArray(document.multipart(boundary)),
                        Map.of())
                .require()
                .get("receipt")
                .asString();
    }

    /** Submits with what is known and what the citizen typed. */
    public Answer submit(
            String service,
            Prefilled prefilled,
            Map<String, Object> typed,
            String requirement,
            String receipt,
            Map<String, String> headers) {
        var answers = new LinkedHashMap<>(prefilled.known());
        answers.putAll(typed);
        var body = new LinkedHashMap<String, Object>(Map.of(
                "mall", MALL,
                "service", service,
                "version", version(service),
                "answers", answers,
                "documents", List.of(Map.of("requirement", requirement, "receipt", receipt))));
        if (!"".equals(prefilled.attestation())) {
            body.put("attestation", prefilled.attestation());
        }
        var all = new LinkedHashMap<>(headers);
        all.putIfAbsent("Idempotency-Key", UUID.randomUUID().toString());
        return api.post("/applications/v1/applications", body, all);
    }

    public String status(String applicationId) {
        return api.get("/applications/v1/applications/" + applicationId)
                .require()
                .get("status")
                .asString();
    }

    public List<String> timeline(String applicationId) {
        var timeline = api.get("/applications/v1/applications/" + applicationId + "/timeline")
                .require();
        return (timeline.isArray() ? timeline : timeline.get("items"))
                .valueStream()
                .map(entry -> entry.path("status").asString(entry.path("to").asString()))
                .toList();
    }

    public List<JsonNode> inbox() {
        return api.get("/notifications/v1/me/messages?limit=100")
                .require()
                .get("items")
                .valueStream()
                .toList();
    }

    /** Follows a stream in the background; answers the data lines as they come. */
    List<String> follow(String path) {
        var seen = new CopyOnWriteArrayList<String>();
        Thread.ofVirtual().start(() -> {
            try {
                api.stream(
                        path,
                        Map.of(),
                        lines -> lines.filter(line -> line.startsWith("data:")).forEach(seen::add));
            } catch (UncheckedIOException _) {
                // The platform was stopped, or killed by a test, while the stream was open.
            }
        });
        return seen;
    }
}
