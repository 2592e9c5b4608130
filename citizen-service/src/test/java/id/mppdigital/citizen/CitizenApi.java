package id.mppdigital.citizen;

import id.mppdigital.platform.test.Tokens;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the service as a citizen's app or an agency would. */
public class CitizenApi {
    private final RestTestClient http;
    private final Tokens tokens;

    public CitizenApi(RestTestClient http, Tokens tokens) {
        this.http = http;
        this.tokens = tokens;
    }

    /** A response, whatever its status. */
    public record Answer(int status, HttpHeaders headers, byte[] body) {
        public JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        public String code() {
            return json().path("code").asString();
        }
    }

    public String token(Person person) {
        return tokens.with(
                Map.of(
                        "sub",
                        person.account(),
                        "nik",
                        person.nik(),
                        "name",
                        person.name(),
                        "email",
                        "maria@example.id",
                        "phone_number",
                        "081250005555",
                        "client_id",
                        "portal"),
                "citizen");
    }

    public Answer get(String token, String path) {
        return answer(http.get().uri(path).header("Authorization", "Bearer " + token));
    }

    public Answer get(Person person, String path) {
        return get(token(person), "/citizens/v1/me" + path);
    }

    public Answer post(Person person, String path, Object body) {
        return answer(http.post()
                .uri("/citizens/v1/me" + path)
                .header("Authorization", "Bearer " + token(person))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body));
    }

    /** With a key, so that a repetition has no second effect. */
    public Answer post(Person person, String path, String key, Object body) {
        return answer(http.post()
                .uri("/citizens/v1/me" + path)
                .header("Authorization", "Bearer " + token(person))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body));
    }

    public Answer post(String token, String path, Object body) {
        return answer(http.post()
                .uri(path)
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body));
    }

    /** As {@link #post(Person, String, String, Object)}, of somebody who is no citizen here. */
    public Answer post(String token, String path, String key, Object body) {
        return answer(http.post()
                .uri(path)
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body));
    }

    public Answer put(Person person, String path, Object body) {
        return answer(http.put()
                .uri("/citizens/v1/me" + path)
                .header("Authorization", "Bearer " + token(person))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body));
    }

    public Answer delete(Person person, String path) {
        return answer(http.delete().uri("/citizens/v1/me" + path).header("Authorization", "Bearer " + token(person)));
    }

    /** A body as it stands, for what no client would send. */
    public Answer multipart(Person person, String boundary, String body) {
        return answer(http.post()
                .uri("/citizens/v1/me/documents")
                .header("Authorization", "Bearer " + token(person))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .body(body.getBytes(StandardCharsets.ISO_8859_1)));
    }

    public Answer prefill(Person person, String service) {
        return post(person, "/prefill", Map.of("service", service, "version", 1, "mall", "63.71"));
    }

    public Answer upload(Person person, String kind, @Nullable String name, @Nullable String type, byte[] content) {
        return upload(token(person), "/citizens/v1/me/documents", kind, name, type, content);
    }

    /** For whom somebody acts. */
    public Answer uploadOnBehalf(Person person, UUID representation, String service, byte[] content) {
        return upload(
                token(person),
                "/citizens/v1/me/documents?onBehalfOf=" + representation + "&service=" + service,
                "letter",
                "surat.pdf",
                "application/pdf",
                content);
    }

    /** As an agency sends what it issues. */
    public Answer issue(String token, UUID application, String name, byte[] content) {
        return issue(token, application, "skck", name, content);
    }

    /** @param kind as the agency calls it */
    public Answer issue(String token, UUID application, String kind, String name, byte[] content) {
        String path = "/citizens/v1/applications/" + application + "/documents";
        return upload(token, path, kind, name, "application/pdf", content);
    }

    private Answer upload(
            String token, String path, String kind, @Nullable String name, @Nullable String type, byte[] content) {
        HttpHeaders headers = new HttpHeaders();
        if (type != null) {
            headers.setContentType(MediaType.parseMediaType(type));
        }
        ByteArrayResource file = new ByteArrayResource(content) {
            @Override
            public @Nullable String getFilename() {
                return name;
            }
        };
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("kind", kind);
        parts.add("file", new HttpEntity<>(file, headers));
        return answer(http.post()
                .uri(path)
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts));
    }

    private static Answer answer(RestTestClient.RequestHeadersSpec<?> request) {
        var result = request.exchange().returnResult(byte[].class);
        byte[] body = result.getResponseBody();
        return new Answer(result.getStatus().value(), result.getResponseHeaders(), body == null ? new byte[0] : body);
    }
}
