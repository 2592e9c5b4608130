package id.mppdigital.bench.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/** Stands between the portal and the gateway and writes down what a page asks, so that no list of calls grows old. */
final class Recorder implements AutoCloseable {
    private static final Set<String> OF_THE_CONNECTION = Set.of(
            "connection", "content-length", "date", "expect", "host", "http2-settings", "transfer-encoding", "upgrade");

    private final ConcurrentLinkedQueue<Call> calls = new ConcurrentLinkedQueue<>();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI gateway;
    private final HttpServer server;

    Recorder(URI gateway) throws IOException {
        this.gateway = gateway;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::passOn);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The calls since it was last asked. */
    List<Call> take() {
        var taken = new ArrayList<Call>();
        for (var call = calls.poll(); call != null; call = calls.poll()) {
            taken.add(call);
        }
        return taken;
    }

    private void passOn(HttpExchange exchange) throws IOException {
        try (exchange) {
            var call = read(exchange);
            calls.add(call);
            var request = HttpRequest.newBuilder(gateway.resolve(call.path()))
                    .method(call.method(), BodyPublishers.ofString(call.body()));
            call.headers().forEach(request::header);
            var answer = client.send(request.build(), BodyHandlers.ofByteArray());
            ends(answer.headers().map()).forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static Call read(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getRequestHeaders();
        return new Call(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                ends(headers),
                new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    }

    /** Without what two programs tell each other about their connection. */
    private static Map<String, String> ends(Map<String, List<String>> headers) {
        var kept = new LinkedHashMap<String, String>();
        headers.forEach((name, values) -> {
            if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                kept.put(name, values.getFirst());
            }
        });
        return kept;
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
    }
}
