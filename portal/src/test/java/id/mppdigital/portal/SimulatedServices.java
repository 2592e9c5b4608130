package id.mppdigital.portal;

import id.mppdigital.portal.SimulatedGateway.Answer;
import id.mppdigital.portal.SimulatedGateway.Request;
import id.mppdigital.portal.form.SampleForm;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Behind the gateway: forms, registers, a wallet, drafts and applications of one citizen, as their APIs say. */
public final class SimulatedServices {
    public static final String KNOWN = """
            {"attestation": "signed-by-citizen-service", "expiresAt": "2099-01-01T00:00:00Z", "fields": {
              "name": {"value": "SITI RAHMAH", "source": "dukcapil.person/name", "asOf": "2026-11-28T02:24:13Z",
                       "assurance": "REGISTER", "state": "fresh"},
              "nik": {"value": "6371015507900001", "source": "dukcapil.person/nik", "asOf": "2026-11-01T02:24:13Z",
                      "assurance": "REGISTER", "state": "cached"},
              "province": {"value": null, "source": "dukcapil.person/province", "asOf": null, "assurance": null,
                           "state": "unknown"},
              "phone": {"value": "081250001111", "source": "citizen/phone", "asOf": "2026-10-01T02:24:13Z",
                        "assurance": "DECLARED", "state": "fresh"}}}
            """;

    /** Of {@link SampleForm}'s version; a version never changes, so the portal keeps it. */
    public static final String STANDARD = """
            {"code": "skck", "version": 3, "stages": [
              {"code": "identity", "name": {"id": "Pemeriksaan identitas", "en": "Identity check"}},
              {"code": "records", "name": {"id": "Penelusuran catatan", "en": "Records check"}}]}
            """;

    /** Banjarmasin alone, whose clocks are an hour ahead of the portal's. */
    public static final String MALLS = """
            {"items": [{"code": "63.71", "regionName": "Kota Banjarmasin", "timeZone": "Asia/Makassar",
              "status": "OPEN", "name": {"id": "MPP Banjarmasin", "en": "MPP Banjarmasin"}}], "next": null}
            """;

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern KIND = Pattern.compile("name=\"kind\".*?\r\n\r\n([a-z-]+)", Pattern.DOTALL);
    private static final Pattern FILE = Pattern.compile("filename=\"([^\"]+)\"");

    private final SimulatedGateway gateway = SimulatedGateway.INSTANCE;
    private final Map<String, ObjectNode> drafts = new ConcurrentHashMap<>();
    private final List<ObjectNode> wallet = new ArrayList<>();
    private final Map<String, Sent> sent = new LinkedHashMap<>();
    private final AtomicLong revisions = new AtomicLong();
    private String prefill = KNOWN;
    private String representations = "{\"items\": [], \"next\": null}";
    private String evidence = "{\"items\": [], \"next\": null}";

    /** A submission that was accepted. */
    public record Sent(UUID id, JsonNode body, Instant at) {}

    /** Makes the gateway answer like a running platform whose citizen has nothing yet. */
    public static SimulatedServices running() {
        var services = new SimulatedServices();
        services.start();
        return services;
    }

    private void start() {
        gateway.forget();
        gateway.on("GET", "/catalog/v1/services/skck/form", SampleForm.PUBLISHED);
        gateway.on("GET", "/catalog/v1/services/skck/versions/3", STANDARD);
        gateway.on("GET", "/catalog/v1/registers", """
                {"items": [{"code": "dukcapil", "name": {"id": "data kependudukan (Dukcapil)",
                  "en": "the population register (Dukcapil)"}}], "next": null}
                """);
        gateway.on("GET", "/catalog/v1/channels", "{\"items\": [], \"next\": null}");
        gateway.on("GET", "/catalog/v1/agencies", "{\"items\": [], \"next\": null}");
        gateway.on("GET", "/catalog/v1/regions", this::regions);
        gateway.on("GET", "/catalog/v1/malls", MALLS);
        gateway.on("POST", "/citizens/v1/me/prefill", (_, _) -> Answer.ok(prefill));
        gateway.on("GET", "/citizens/v1/me/documents", (_, _) -> Answer.ok(documents()));
        gateway.on("GET", "/citizens/v1/me/evidence", (_, _) -> Answer.ok(evidence));
        gateway.on("POST", "/citizens/v1/me/documents", (request, _) -> upload(request));
        gateway.on("GET", "/citizens/v1/me/representations", (_, _) -> Answer.ok(representations));
        gateway.on("GET", "/applications/v1/represented", "{\"items\": [], \"next\": null}");
        gateway.on("GET", "/citizens/v1/me/represented", "{\"items\": [], \"next\": null}");
        gateway.on("GET", "/applications/v1/drafts", (request, _) -> Answer.ok(openDrafts(request)));
        gateway.on("DELETE", "/applications/v1/drafts/*", (request, _) -> {
            drafts.remove(place(request));
            return new Answer(204, "");
        });
        gateway.on("GET", "/applications/v1/drafts/*", (request, _) -> draft(request));
        gateway.on("PUT", "/applications/v1/drafts/*", (request, _) -> save(request));
        gateway.on("POST", "/applications/v1/applications", (request, _) -> submit(request));
        gateway.on("GET", "/applications/v1/applications", (_, _) -> Answer.ok(list()));
        gateway.on("GET", "/applications/v1/applications/receipt", (request, _) -> receipt(request));
    }

    public void prefill(String json) {
        prefill = json;
    }

    /** Siti acts for Naila by this representation. */
    public void actsForNaila(UUID id, String kind, String state) {
        representations = """
                {"items": [{"id": "%s", "kind": "%s", "state": "%s",
                  "me": {"side": "REPRESENTATIVE", "mayDecide": false},
                  "other": {"name": "NAILA FAUZIAH", "nikMasked": "6371********0016", "account": "acc-naila"},
                  "power": {"services": ["skck"], "actions": ["APPLY"], "until": null}}], "next": null}
                """.formatted(id, kind, state);
        gateway.on("POST", "/citizens/v1/me/representations/" + id + "/statements", "{\"statement\": \"signed\"}");
    }

    /** What already proves the photograph. */
    public void provesPhoto(String proofs, String expired) {
        evidence = """
                {"items": [{"type": "photo", "proofs": [%s], "expired": [%s]}], "next": null}
                """.formatted(proofs, expired);
    }

    public @Nullable ObjectNode draftOf(String service) {
        return drafts.get("/applications/v1/drafts/63.71/" + service);
    }

    /** The draft on behalf of whom this representation is about. */
    public @Nullable ObjectNode draftFor(UUID representation, String service) {
        return drafts.get("/applications/v1/drafts/63.71/" + service + "?onBehalfOf=" + representation);
    }

    public void keepFor(UUID representation, String service, String json) {
        put("/applications/v1/drafts/63.71/" + service + "?onBehalfOf=" + representation, (ObjectNode)
                JSON.readTree(json));
    }

    /** A draft of one's own and one on behalf of somebody stand beside each other. */
    private static String place(Request request) {
        return request.query().startsWith("onBehalfOf=") ? request.path() + "?" + request.query() : request.path();
    }

    /** A draft as another tab or another front-end saved it. */
    public void keep(String service, String json) {
        put("/applications/v1/drafts/63.71/" + service, (ObjectNode) JSON.readTree(json));
    }

    /** As if it were deleted in another tab. */
    public void forgetDraft(String service) {
        drafts.remove("/applications/v1/drafts/63.71/" + service);
    }

    public List<Sent> applications() {
        synchronized (sent) {
            return List.copyOf(sent.values());
        }
    }

    public UUID hasDocument(String kind, String name, String mediaType, long size) {
        var id = UUID.randomUUID();
        wallet.add(document(id, kind, name).put("mediaType", mediaType).put("size", size));
        return id;
    }

    private static ObjectNode document(UUID id, String kind, String name) {
        return JSON.createObjectNode()
                .put("id", id.toString())
                .put("kind", kind)
                .put("name", name)
                .put("mediaType", "image/jpeg")
                .put("size", 1000)
                .put("sha256", "00")
                .put("uploadedAt", "2026-11-28T02:00:00Z");
    }

    /** A receipt is a new one at each reading. */
    private String documents() {
        var answer = JSON.createObjectNode();
        var items = answer.putArray("items");
        wallet.forEach(it -> items.add(it.deepCopy()
                .put(
                        "receipt",
                        "receipt-" + UUID.randomUUID() + "-of-" + it.path("id").asString())));
        return answer.putNull("next").toString();
    }

    private Answer upload(Request request) {
        var text = request.text();
        var kind = KIND.matcher(text);
        var file = FILE.matcher(text);
        if (!kind.find() || !file.find()) {
            return Answer.refused(400, "invalid-request", "No upload");
        }
        if (text.contains("a file that lies")) {
            return Answer.refused(422, "file-is-not-what-it-claims", "Isi berkas ini bukan gambar.");
        }
        var id = hasDocument(
                kind.group(1), file.group(1), text.contains("%PDF") ? "application/pdf" : "image/jpeg", 1000);
        var uploaded = wallet.stream()
                .filter(it -> it.path("id").asString().equals(id.toString()))
                .findFirst();
        return new Answer(
                201, uploaded.orElseThrow().deepCopy().put("receipt", "receipt").toString());
    }

    private String openDrafts(Request request) {
        var forOthers = request.query().contains("forOthers=true");
        var answer = JSON.createObjectNode();
        var items = answer.putArray("items");
        drafts.forEach((address, draft) -> {
            if (address.contains("?") != forOthers) {
                return;
            }
            var place = address.replaceFirst("[?].*", "").split("/");
            var item = items.addObject().put("mall", place[4]).put("service", place[5]);
            if (forOthers) {
                item.put("onBehalfOf", address.replaceFirst(".*=", ""));
            }
            item.putObject("name").put("id", "SKCK").put("en", "Police record certificate");
            for (var field : List.of("version", "step", "revision", "changedAt", "expiresAt")) {
                item.set(field, draft.path(field));
            }
        });
        return answer.putNull("next").toString();
    }

    private Answer draft(Request request) {
        var draft = drafts.get(place(request));
        return draft == null ? Answer.refused(404, "not-found", "Not found") : Answer.ok(draft.toString());
    }

    private synchronized Answer save(Request request) {
        var body = (ObjectNode) request.json();
        var stands = drafts.get(place(request));
        var seen = request.header("If-Match");
        var current = stands == null ? null : "\"" + stands.path("revision").asLong() + "\"";
        body.remove("attestation");
        if (!java.util.Objects.equals(seen, current)) {
            if (stands != null && isThere(body, stands)) {
                return Answer.ok(stands.toString());
            }
            return Answer.refused(412, stands == null ? "draft-gone" : "draft-changed", "Load it again");
        }
        return Answer.ok(put(place(request), body).toString());
    }

    /** The same save once more, with the same step. */
    private static boolean isThere(ObjectNode body, ObjectNode stands) {
        return body.propertyStream().allMatch(it -> it.getValue().equals(stands.path(it.getKey())));
    }

    private ObjectNode put(String path, ObjectNode content) {
        var stands = drafts.get(path);
        var key = stands == null
                ? "draft-" + UUID.randomUUID()
                : stands.path("idempotencyKey").asString();
        content.put("idempotencyKey", key)
                .put("revision", revisions.incrementAndGet())
                .put("changedAt", "2026-11-28T02:00:00Z")
                .put("expiresAt", "2027-02-25T16:30:00Z");
        drafts.put(path, content);
        return content;
    }

    private Answer submit(Request request) {
        synchronized (sent) {
            var key = java.util.Objects.requireNonNull(request.header("Idempotency-Key"));
            var earlier = sent.get(key);
            if (earlier != null && !earlier.body().equals(request.json())) {
                return Answer.refused(422, "idempotency-key-reused", "Use a fresh key");
            }
            var one = earlier == null ? new Sent(UUID.randomUUID(), request.json(), Instant.now()) : earlier;
            sent.put(key, one);
            drafts.values().removeIf(it -> it.path("idempotencyKey").asString().equals(key));
            return new Answer(201, "{\"id\": \"%s\"}".formatted(one.id()));
        }
    }

    private Answer receipt(Request request) {
        synchronized (sent) {
            var one = sent.get(java.util.Objects.requireNonNull(request.header("Idempotency-Key")));
            return one == null
                    ? Answer.refused(404, "not-found", "Not found")
                    : Answer.ok("{\"id\": \"%s\"}".formatted(one.id()));
        }
    }

    private String list() {
        var answer = JSON.createObjectNode();
        var items = answer.putArray("items");
        applications().reversed().forEach(it -> {
            var item = items.addObject()
                    .put("id", it.id().toString())
                    .put("submittedAt", it.at().toString());
            item.putObject("service")
                    .put("code", it.body().path("service").asString())
                    .put("version", 3)
                    .putObject("name")
                    .put("id", "SKCK")
                    .put("en", "SKCK");
        });
        return answer.putNull("next").toString();
    }

    private Answer regions(Request request, com.sun.net.httpserver.HttpExchange exchange) {
        return Answer.ok(
                request.query().contains("parent=63")
                        ? "{\"items\": [{\"code\": \"63.71\", \"name\": \"Kota Banjarmasin\"}], \"next\": null}"
                        : "{\"items\": [{\"code\": \"63\", \"name\": \"Kalimantan Selatan\"}], \"next\": null}");
    }
}
