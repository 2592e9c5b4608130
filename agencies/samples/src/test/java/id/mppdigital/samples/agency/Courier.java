package id.mppdigital.samples.agency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Delivers webhooks the way the connector does, and reads what the agency shows. */
final class Courier implements AutoCloseable {
    static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI agency;

    Courier(int port) {
        agency = URI.create("http://127.0.0.1:" + port);
    }

    int deliver(String webhookId, String body) {
        return deliver(webhookId, body, Instant.now(), StubPlatform.SECRET).statusCode();
    }

    HttpResponse<String> deliver(String webhookId, String body, Instant at, byte[] secret) {
        var timestamp = Long.toString(at.getEpochSecond());
        return send(HttpRequest.newBuilder(agency.resolve("/webhooks"))
                .header("Content-Type", "application/json")
                .header("webhook-id", webhookId)
                .header("webhook-timestamp", timestamp)
                .header("webhook-signature", signature(webhookId + "." + timestamp + "." + body, secret))
                .header("traceparent", TRACE)
                .POST(BodyPublishers.ofString(body)));
    }

    /** Signed apart from the agency's own code, as Standard Webhooks says. */
    private static String signature(String signed, byte[] secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    void order(String control) {
        var answer = send(HttpRequest.newBuilder(agency.resolve("/control"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(control)));
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.body());
        }
    }

    /** What the agency says of a delivery; a JSON null while it has none such. */
    JsonNode received(String webhookId) {
        for (var delivery : JsonMapper.shared().readTree(get("/received"))) {
            if (delivery.get("webhookId").asString().equals(webhookId)) {
                return delivery;
            }
        }
        return JsonMapper.shared().nullNode();
    }

    String get(String path) {
        return send(HttpRequest.newBuilder(agency.resolve(path))).body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError("the agency can't be reached", e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
