package id.mppdigital.connector;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An agency's back-end: a real HTTP server that notes every call and answers as it is told. */
class FakeAgency implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** One call; {@code accepted} when it was answered with 2xx. */
    record Call(Map<String, List<String>> headers, String body, boolean accepted) {
        String header(String name) {
            return headers.getOrDefault(name, List.of("")).getFirst();
        }

        JsonNode json() {
            return JSON.readTree(body);
        }

        String application() {
            return json().at("/data/applicationId").asString();
        }

        long sequence() {
            return json().at("/data/sequence").asLong();
        }
    }

    /** What to answer: a status, headers; {@code HANG} never answers. */
    record Reply(int status, Map<String, String> headers) {
        static final Reply OK = new Reply(204, Map.of());
        static final Reply HANG = new Reply(0, Map.of());

        static Reply of(int status) {
            return new Reply(status, Map.of());
        }
    }

    final String code;
    private final HttpServer server;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final CopyOnWriteArrayList<Call> calls = new CopyOnWriteArrayList<>();
    private volatile Reply reply = Reply.OK;
    private volatile @Nullable Consumer<HttpExchange> custom;

    FakeAgency(String code) {
        this.code = code;
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/webhooks", this::handle);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/webhooks";
    }

    void replyWith(Reply next) {
        reply = next;
    }

    void replyBy(Consumer<HttpExchange> next) {
        custom = next;
    }

    List<Call> calls() {
        return List.copyOf(calls);
    }

    List<Call> accepted() {
        return calls.stream().filter(Call::accepted).toList();
    }

    private void handle(HttpExchange exchange) throws IOException {
        var answer = reply;
        var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        calls.add(new Call(Map.copyOf(exchange.getRequestHeaders()), body, answer.status() / 100 == 2));
        var special = custom;
        if (special != null) {
            special.accept(exchange);
        } else if (answer == Reply.HANG) {
            hang();
            exchange.close();
        } else {
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(answer.status(), -1);
            exchange.close();
        }
    }

    private void hang() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
