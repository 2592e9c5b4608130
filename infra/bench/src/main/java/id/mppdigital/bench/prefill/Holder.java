package id.mppdigital.bench.prefill;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** A register that knows everybody, and takes its time. */
final class Holder implements AutoCloseable {
    private static final Duration A_BYTE = Duration.ofMillis(100);

    private final HttpServer server;
    private final AtomicLong calls = new AtomicLong();
    private volatile Manner manner = new Manner.Answers(Duration.ZERO);

    /** How it behaves. */
    sealed interface Manner {
        record Answers(Duration after) implements Manner {}

        /** Says at once that it can't. */
        record Down() implements Manner {}

        /** Sends a byte each tenth of a second: longer than anybody waits. */
        record Trickles() implements Manner {}
    }

    Holder() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    void behave(Manner now) {
        manner = now;
    }

    /** How often it was asked. */
    long calls() {
        return calls.get();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        calls.incrementAndGet();
        try (exchange) {
            var nik = exchange.getRequestURI().getPath().substring(1);
            var answer =
                    "{\"nik\":\"%s\",\"number\":\"%s\"}".formatted(nik, nik).getBytes(UTF_8);
            switch (manner) {
                case Manner.Answers(var after) -> {
                    Thread.sleep(after);
                    exchange.sendResponseHeaders(200, answer.length);
                    exchange.getResponseBody().write(answer);
                }
                case Manner.Down() -> exchange.sendResponseHeaders(503, -1);
                case Manner.Trickles() -> {
                    exchange.sendResponseHeaders(200, answer.length);
                    for (var one : answer) {
                        exchange.getResponseBody().write(one);
                        exchange.getResponseBody().flush();
                        Thread.sleep(A_BYTE);
                    }
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
