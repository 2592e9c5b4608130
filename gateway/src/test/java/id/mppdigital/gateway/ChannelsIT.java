package id.mppdigital.gateway;

import static id.mppdigital.gateway.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.platform.test.server.AlsoInContainers;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@AlsoInContainers
class ChannelsIT extends RunningGateway {
    @Test
    void a_channels_limit_holds_as_soon_as_it_is_applied_and_falls_back_when_it_is_closed() throws Exception {
        var client = "limited-app";
        assertThat(policy(client)).isEqualTo("\"client\";q=60000;w=60");

        publish(client, "OPEN", Map.of("requestsPerMinute", 2, "burst", 3), List.of(), 1);
        await().until(() -> policy(client).equals("\"client\";q=2;w=60"));
        await().untilAsserted(() -> assertProblem(call(client), 429, "too-many-requests"));
        assertThat(call("another-app").statusCode()).isEqualTo(200);

        publish(client, "CLOSED", Map.of("requestsPerMinute", 2, "burst", 3), List.of(), 2);
        await().until(() -> policy(client).equals("\"client\";q=60000;w=60"));
        assertThat(call(client).statusCode()).isEqualTo(200);
    }

    @Test
    void a_channels_origins_may_call_from_a_browser_until_it_is_closed() throws Exception {
        var origin = "https://city.example.id";
        assertProblem(send(preflight(origin)), 403, "origin-not-allowed");

        publish("city", "OPEN", null, List.of(origin), 1);
        await().until(() -> send(preflight(origin)).statusCode() == 200);

        var answer = send(signedIn("/citizens/v1/me").header("Origin", origin)).headers();
        assertThat(answer.allValues("Access-Control-Allow-Origin")).containsExactly(origin);
        assertThat(answer.firstValue("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(String.join(",", answer.allValues("Vary"))).contains("Origin");
        assertProblem(send(preflight("https://evil.example.id")), 403, "origin-not-allowed");

        publish("city", "CLOSED", null, List.of(origin), 2);
        await().untilAsserted(() -> assertProblem(send(preflight(origin)), 403, "origin-not-allowed"));
    }

    @Test
    void an_older_event_that_comes_again_changes_nothing() throws Exception {
        var origin = "https://old.example.id";
        publish("old", "CLOSED", null, List.of(origin), 2);
        publish("old", "OPEN", null, List.of(origin), 1);
        publish("old-too", "OPEN", null, List.of("https://newer.example.id"), 1);

        await().until(() -> send(preflight("https://newer.example.id")).statusCode() == 200);

        publish("old", "OPEN", null, List.of("https://newest.example.id"), 3);
        await().until(() -> send(preflight("https://newest.example.id")).statusCode() == 200);
        assertProblem(send(preflight(origin)), 403, "origin-not-allowed");
    }

    private HttpRequest.Builder preflight(String origin) {
        return to("/applications/v1/applications")
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,content-type,idempotency-key");
    }

    private HttpResponse<String> call(String client) throws IOException, InterruptedException {
        var token = tokens.with(Map.of("sub", client, "client_id", client), "channel");
        return send(to("/citizens/v1/me").header("Authorization", "Bearer " + token));
    }

    private String policy(String client) throws IOException, InterruptedException {
        return call(client).headers().firstValue("RateLimit-Policy").orElseThrow();
    }

    private void publish(String code, String status, @Nullable Object limits, List<String> origins, long sequence) {
        var channel = new LinkedHashMap<String, @Nullable Object>();
        channel.put("code", code);
        channel.put("name", Map.of("id", "Kanal", "en", "Channel"));
        channel.put("client", code);
        channel.put("status", status);
        channel.put("limits", limits);
        channel.put("origins", origins);
        probe.publish("mpp.catalog.channels", "id.mppdigital.catalog.channel-changed.v1", code, sequence, channel);
    }
}
