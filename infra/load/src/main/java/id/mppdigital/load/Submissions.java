package id.mppdigital.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The doors that citizens and agencies use; everything but the success that was asked for is an error. */
public final class Submissions {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String APPLICATIONS = "/applications/v1/applications";

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI gateway;

    public Submissions(URI gateway) {
        this.gateway = gateway;
    }

    /** What a citizen is told. */
    public record Sent(String id, String registrationNumber) {}

    /** Sends a letter under a new key; answers the application's id. */
    public String send(Letter letter) throws IOException, InterruptedException {
        return send(letter, UUID.randomUUID().toString()).id();
    }

    public Sent send(Letter letter, String key) throws IOException, InterruptedException {
        var request = to(APPLICATIONS, letter.citizen().token())
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(letter.body()))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        require(201, answer, "A submission");
        var receipt = JSON.readTree(answer.body());
        return new Sent(
                receipt.path("id").asString(),
                receipt.path("registrationNumber").asString());
    }

    /** Keeps a letter's answers as a draft of its citizen. */
    public void keep(Letter letter) throws IOException, InterruptedException {
        var content = (ObjectNode) JSON.readTree(letter.body());
        var path = "/applications/v1/drafts/%s/%s"
                .formatted(
                        content.path("mall").asString(), content.path("service").asString());
        var body = content.retain("version", "answers", "attestation");
        body.putArray("documents");
        var request = to(path, letter.citizen().token())
                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        require(200, client.send(request, BodyHandlers.ofString()), "A draft");
    }

    /** Moves an application as its agency. */
    public void move(String application, String status, String agencyToken) throws IOException, InterruptedException {
        var request = to(APPLICATIONS + "/" + application + "/transitions", agencyToken)
                .POST(BodyPublishers.ofString("{\"to\":\"" + status + "\"}"))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        require(200, answer, "A transition to " + status);
    }

    private static void require(int status, HttpResponse<String> answer, String what) throws IOException {
        if (answer.statusCode() == 503) {
            throw new Refused(what + ": " + answer.body());
        }
        if (answer.statusCode() != status) {
            throw new IOException(what + " was answered " + answer.statusCode() + ": " + answer.body());
        }
    }

    private HttpRequest.Builder to(String path, String token) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }
}
