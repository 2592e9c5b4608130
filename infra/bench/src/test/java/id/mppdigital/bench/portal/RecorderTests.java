package id.mppdigital.bench.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

class RecorderTests {
    @Test
    void a_call_is_passed_on_and_can_be_sent_again() throws Exception {
        var gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("ETag", "\"7\"");
                exchange.sendResponseHeaders(201, 0);
                exchange.getRequestBody().transferTo(exchange.getResponseBody());
            }
        });
        gateway.start();
        try (var client = HttpClient.newHttpClient();
                var recorder = new Recorder(
                        URI.create("http://127.0.0.1:" + gateway.getAddress().getPort()))) {
            var request = HttpRequest.newBuilder(URI.create(recorder.url() + "/a/b?c=d%20e"))
                    .header("Authorization", "Bearer x")
                    .POST(BodyPublishers.ofString("{}"));

            var answer = client.send(request.build(), BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(201);
            assertThat(answer.body()).isEqualTo("{}");
            assertThat(answer.headers().firstValue("ETag")).hasValue("\"7\"");
            var call = recorder.take().getFirst();
            assertThat(call.method()).isEqualTo("POST");
            assertThat(call.path()).isEqualTo("/a/b?c=d%20e");
            assertThat(call.body()).isEqualTo("{}");
            assertThat(call.headers())
                    .containsEntry("Authorization", "Bearer x")
                    .doesNotContainKey("Host");
            assertThat(recorder.take()).isEmpty();
        } finally {
            gateway.stop(0);
        }
    }
}
