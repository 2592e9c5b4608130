package id.mppdigital.catalog;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.platform.test.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The catalogue as its users reach it, and a look at its tables. */
class CatalogueApi {
    static final MediaType YAML = MediaType.parseMediaType("application/yaml");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RestTestClient http;
    private final Tokens tokens;
    private final JdbcClient jdbc;

    CatalogueApi(RestTestClient http, Tokens tokens, JdbcClient jdbc) {
        this.http = http;
        this.tokens = tokens;
        this.jdbc = jdbc;
    }

    /** @param tag the entity tag, if the answer has one */
    record Answer(int status, JsonNode body, @Nullable String tag) {}

    /** Brings the catalogue back to the shipped manifests and waits until Kafka has every event of it. */
    void applyShipped() {
        assertThat(apply(ShippedManifests.all()).status()).isEqualTo(200);
        await().atMost(30, SECONDS).until(() -> count("select count(*) from outbox") == 0);
    }

    Answer apply(String yaml) {
        return post(yaml, YAML, "", tokens.platformAdmin());
    }

    Answer rehearse(String yaml) {
        return post(yaml, YAML, "?dryRun=true", tokens.platformAdmin());
    }

    /** Applies what was compared with a revision. */
    Answer applySeeing(long revision, String yaml) {
        return answer(http.post().uri("/catalog/v1/manifests"), yaml, YAML, headers -> {
            headers.setBearerAuth(tokens.platformAdmin());
            headers.setIfMatch("\"" + revision + "\"");
        });
    }

    Answer post(String body, MediaType type, String query, String token) {
        return answer(
                http.post().uri("/catalog/v1/manifests" + query), body, type, headers -> headers.setBearerAuth(token));
    }

    /** @param seen the value of {@code If-Match}, or null without it */
    Answer put(String path, String body, @Nullable String seen, String token) {
        return answer(http.put().uri(path), body, MediaType.APPLICATION_JSON, headers -> {
            headers.setBearerAuth(token);
            if (seen != null) {
                headers.set(HttpHeaders.IF_MATCH, seen);
            }
        });
    }

    private static Answer answer(
            RestTestClient.RequestBodySpec request, String body, MediaType type, Consumer<HttpHeaders> headers) {
        var result =
                request.contentType(type).headers(headers).body(body).exchange().returnResult(byte[].class);
        return new Answer(
                result.getStatus().value(),
                JSON.readTree(result.getResponseBodyContent()),
                result.getResponseHeaders().getETag());
    }

    JsonNode get(String path, String... token) {
        var result = http.get()
                .uri(path)
                .headers(headers -> List.of(token).forEach(headers::setBearerAuth))
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(byte[].class);
        return JSON.readTree(result.getResponseBodyContent());
    }

    List<String> codes(String path) {
        return StreamSupport.stream(get(path).path("items").spliterator(), false)
                .map(item -> item.path("code").asString())
                .toList();
    }

    List<String> allPages(String path) {
        List<String> codes = new ArrayList<>();
        var seen = new HashSet<String>();
        var next = "";
        do {
            var page = get(path + (next.isEmpty() ? "" : (path.contains("?") ? "&" : "?") + "after=" + next));
            page.path("items").forEach(item -> codes.add(item.path("code").asString()));
            next = page.path("next").asString("");
        } while (!next.isEmpty() && seen.add(next));
        return codes;
    }

    /** Everything that a change would leave behind. */
    String state() {
        return jdbc.sql("""
                select (select max(revision) from revisions) || ' ' || (select sum(sequence) from malls) || ' '
                  || (select md5(string_agg(spec::text, '' order by code)) from malls) || ' '
                  || (select sum(sequence) from services) || ' ' || (select count(*) from outbox)
                """).query(String.class).single();
    }

    long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    /** The mall of Wonosobo under another name, in eight lines. */
    static String wonosobo(String name) {
        return """
                apiVersion: mpp.id/v1
                kind: Mall
                metadata: {code: '33.07'}
                spec:
                  name: {id: %s, en: Public Service Mall}
                  region: '33.07'
                  timeZone: Asia/Jakarta
                """.formatted(name);
    }
}
