package id.mppdigital.connector.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class WebhookClientTests {
    private static final WebhookSettings SETTINGS =
            new WebhookSettings("unused", false, Duration.ofSeconds(1), DataSize.ofKilobytes(1));

    private final AtomicInteger calls = new AtomicInteger();
    private final HttpServer server;

    WebhookClientTests() throws IOException {
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
    }

    @BeforeEach
    void start() {
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aNameThatLeadsInwardsIsRefusedWhereItWouldBeConnectedTo() throws IOException {
        var answers = send(new TargetPolicy(false, new Loopback()), "polres.example.go.id");

        assertThat(answers).singleElement().isInstanceOf(Answer.Refused.class);
        assertThat(calls).hasValue(0);
    }

    @Test
    void anAddressThatLeadsInwardsIsRefusedAsWell() throws IOException {
        var answers = send(new TargetPolicy(false, new Loopback()), "127.0.0.1");

        assertThat(answers).singleElement().isInstanceOf(Answer.Refused.class);
        assertThat(calls).hasValue(0);
    }

    @Test
    void theCallGoesToTheAddressThatThePolicySaw() throws IOException {
        var answers = send(new TargetPolicy(true, new Loopback()), "polres.example.go.id");

        assertThat(answers.getFirst())
                .isInstanceOfSatisfying(
                        Answer.Answered.class,
                        answered -> assertThat(answered.status()).isEqualTo(200));
        assertThat(calls).hasValue(1);
    }

    @Test
    void aConnectionThatIsNotTakenInTimeIsToldApart() throws IOException {
        try (var busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var first = new Socket(busy.getInetAddress(), busy.getLocalPort());
                var second = new Socket(busy.getInetAddress(), busy.getLocalPort())) {
            assertThat(List.of(first, second)).allMatch(Socket::isConnected);

            assertThat(send("http://127.0.0.1:" + busy.getLocalPort() + "/"))
                    .containsExactly(new Answer.Unreachable("connect-timeout"));
        }
    }

    @Test
    void itIsAsLateWhenTheServerTakesItAndNeverAgreesOnTls() throws IOException {
        try (var silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            assertThat(send("https://127.0.0.1:" + silent.getLocalPort() + "/"))
                    .containsExactly(new Answer.Unreachable("connect-timeout"));
        }
    }

    @Test
    void aConnectionServesAgainAfterAnAnswerWithoutABodyAndAfterAShortOne() throws IOException {
        var ports = ConcurrentHashMap.newKeySet();
        server.createContext("/short", exchange -> {
            ports.add(exchange.getRemoteAddress().getPort());
            boolean isEmpty = calls.incrementAndGet() % 2 == 0;
            exchange.sendResponseHeaders(isEmpty ? 204 : 202, isEmpty ? -1 : 2);
            try (exchange) {
                exchange.getResponseBody().write(isEmpty ? new byte[0] : new byte[] {'o', 'k'});
            }
        });
        var target = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/short");
        try (var http =
                new WebhookClientConfiguration().endpointClient(SETTINGS, new TargetPolicy(true, new Loopback()))) {
            var client = new WebhookClient(http, Clock.systemUTC(), SETTINGS);
            for (int call = 0; call < 4; call++) {
                client.send(new HttpPost(target), _ -> {});
            }
        }

        assertThat(calls).hasValue(4);
        assertThat(ports).hasSize(1);
    }

    private List<Answer> send(TargetPolicy policy, String host) throws IOException {
        return send(
                policy, URI.create("http://" + host + ":" + server.getAddress().getPort() + "/"));
    }

    private static List<Answer> send(String url) throws IOException {
        return send(new TargetPolicy(true, new Loopback()), URI.create(url));
    }

    private static List<Answer> send(TargetPolicy policy, URI target) throws IOException {
        var answers = new ArrayList<Answer>();
        try (var http = new WebhookClientConfiguration().endpointClient(SETTINGS, policy)) {
            new WebhookClient(http, Clock.systemUTC(), SETTINGS).send(new HttpPost(target), answers::add);
        }
        return answers;
    }

    /** Answers with far more than is read. */
    private void answer(HttpExchange exchange) throws IOException {
        calls.incrementAndGet();
        exchange.sendResponseHeaders(200, 0);
        try (var body = exchange.getResponseBody()) {
            body.write(new byte[100_000]);
        } catch (IOException e) {
            exchange.close(); // the caller has read enough
        }
    }

    private static final class Loopback implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return new InetAddress[] {InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1})};
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
