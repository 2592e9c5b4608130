package id.mppdigital.local.observe;

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
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes spans over OTLP/HTTP ({@code POST /v1/traces}, protobuf). As a process, {@code SpanServer <port> <Zipkin's
 * address>}, it hands them to Zipkin.
 */
public final class SpanServer implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpServer web;
    private final Consumer<List<Map<String, Object>>> taker;

    /**
     * Listens on this machine only.
     *
     * @param port 0 for any free one
     * @param taker gets the spans of each request in Zipkin's format, version 2; when it throws, the sender tries again
     */
    public SpanServer(int port, Consumer<List<Map<String, Object>>> taker) throws IOException {
        this.taker = taker;
        web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        web.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        web.createContext("/v1/traces", this::take);
        web.start();
    }

    public static void main(String... arguments) throws IOException {
        var zipkin = URI.create(arguments[1] + "/api/v2/spans");
        var client = HttpClient.newHttpClient();
        new SpanServer(Integer.parseInt(arguments[0]), spans -> send(client, zipkin, spans));
    }

    private static void send(HttpClient client, URI zipkin, List<Map<String, Object>> spans) {
        var request = HttpRequest.newBuilder(zipkin)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(spans)))
                .build();
        try {
            var status = client.send(request, BodyHandlers.discarding()).statusCode();
            if (status >= 300) {
                throw new IllegalStateException("Zipkin answers " + status);
            }
        } catch (IOException e) {
            throw new IllegalStateException("Zipkin does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Where spans are sent to. */
    public String address() {
        return "http://localhost:" + web.getAddress().getPort() + "/v1/traces";
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(answer(exchange.getRequestBody().readAllBytes()), -1);
        }
    }

    /** 503 is what an OTLP exporter tries again. */
    private int answer(byte[] request) {
        try {
            taker.accept(ZipkinSpans.of(request));
            return 200;
        } catch (IOException _) {
            return 400;
        } catch (IllegalStateException _) {
            return 503;
        }
    }

    @Override
    public void close() {
        web.stop(0);
    }
}
