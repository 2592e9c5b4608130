package id.mppdigital.gateway.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServer;

class DoorConnectionsTests {
    @Test
    void onceItEndsEachAnswerIsTheLastOneOnItsConnection() throws Exception {
        var connections = new DoorConnections();
        var door = connections
                .apply(HttpServer.create().port(0))
                .handle((_, response) -> response.sendString(Mono.just("open")))
                .bindNow();
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + door.port()))
                    .build();
            assertThat(client.send(request, BodyHandlers.ofString()).headers().firstValue("Connection"))
                    .isEmpty();

            connections.letGo();

            var last = client.send(request, BodyHandlers.ofString());
            assertThat(last.body()).isEqualTo("open");
            assertThat(last.headers().firstValue("Connection")).contains("close");
        } finally {
            door.disposeNow();
        }
    }
}
