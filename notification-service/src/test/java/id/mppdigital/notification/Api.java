package id.mppdigital.notification;

import id.mppdigital.platform.test.Tokens;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** The service's API as a citizen's app calls it. */
@TestComponent
class Api {
    static final String MESSAGES = "/notifications/v1/me/messages";
    static final String PREFERENCES = "/notifications/v1/me/preferences";

    private final RestTestClient client;
    private final Tokens tokens;

    Api(@Lazy RestTestClient client, Tokens tokens) {
        this.client = client;
        this.tokens = tokens;
    }

    String token(String citizenId) {
        return tokens.citizen(citizenId, "6371015507900001");
    }

    JsonNode get(String citizenId, String path) {
        return get(citizenId, path, HttpStatus.OK);
    }

    JsonNode get(String citizenId, String path, HttpStatus expected) {
        return body(client.get()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token(citizenId)))
                .exchange()
                .expectStatus()
                .isEqualTo(expected)
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }

    JsonNode preferences(String citizenId, String json, HttpStatus expected) {
        return body(client.put()
                .uri(PREFERENCES)
                .headers(headers -> headers.setBearerAuth(token(citizenId)))
                .contentType(MediaType.APPLICATION_JSON)
                .body(json)
                .exchange()
                .expectStatus()
                .isEqualTo(expected)
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }

    void read(String citizenId, String messageId, HttpStatus expected) {
        client.post()
                .uri(MESSAGES + "/" + messageId + "/read")
                .headers(headers -> headers.setBearerAuth(token(citizenId)))
                .exchange()
                .expectStatus()
                .isEqualTo(expected);
    }

    /** The occasions in a citizen's inbox, newest first. */
    List<String> occasions(String citizenId) {
        return items(get(citizenId, MESSAGES + "?limit=100")).stream()
                .map(item -> item.get("occasion").stringValue())
                .toList();
    }

    static List<JsonNode> items(JsonNode page) {
        return StreamSupport.stream(page.get("items").spliterator(), false).toList();
    }

    private static JsonNode body(@Nullable JsonNode body) {
        return Objects.requireNonNull(body);
    }
}
