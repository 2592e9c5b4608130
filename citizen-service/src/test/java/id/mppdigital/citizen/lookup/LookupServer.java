package id.mppdigital.citizen.lookup;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import id.mppdigital.citizen.registers.LyingRegister;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A register with one address for each person. */
public final class LookupServer implements LyingRegister, AutoCloseable {
    /** What it takes as credentials. */
    public static final String AUTHORIZATION = "Bearer s3cret";

    private final Map<String, Object> people = new ConcurrentHashMap<>();
    private final AtomicInteger calls = new AtomicInteger();
    private final HttpServer server;
    private volatile int failure;
    private volatile String body = "";
    private volatile String lastRequest = "";
    private volatile boolean trickle;
    private volatile @Nullable HttpHandler lie;
    private volatile Runnable beforeAnswer = () -> {};

    public LookupServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException("no port for the register", e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/people/", this::handle);
        server.start();
    }

    public URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/people");
    }

    @Override
    public int calls() {
        return calls.get();
    }

    public void knows(String nik, Map<String, Object> record) {
        people.put(nik, record);
    }

    /** Method, path and body of the last call. */
    public String lastRequest() {
        return lastRequest;
    }

    /** What it knows is said again. */
    public void recovers() {
        failure = 0;
        lie = null;
        trickle = false;
        beforeAnswer = () -> {};
    }

    /** Sends the answer one byte at a time, which takes longer than anybody waits. */
    public void trickles() {
        says(200, " ".repeat(200));
        trickle = true;
    }

    /** Does this before each answer. */
    public void beforeAnswer(Runnable action) {
        beforeAnswer = action;
    }

    @Override
    public void lies(@Nullable HttpHandler answer) {
        lie = answer;
    }

    /** This status and body, whoever is asked about. */
    public void says(int status, String text) {
        body = text;
        failure = status;
    }

    private void handle(HttpExchange exchange) throws IOException {
        calls.incrementAndGet();
        beforeAnswer.run();
        var path = exchange.getRequestURI().getPath();
        var sent = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        lastRequest = (exchange.getRequestMethod() + " " + path + " " + sent).strip();
        var nik = sent.isEmpty()
                ? path.substring("/people/".length())
                : JsonMapper.shared().readTree(sent).path("id").asString();
        if (!AUTHORIZATION.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            send(exchange, 401, "");
        } else if (lie instanceof HttpHandler now) {
            now.handle(exchange);
        } else if (failure > 0) {
            send(exchange, failure, body);
        } else if (people.containsKey(nik)) {
            send(exchange, 200, JsonMapper.shared().writeValueAsString(people.get(nik)));
        } else {
            send(exchange, 404, "{\"error\":\"not found\"}");
        }
    }

    private void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Location", url() + "/elsewhere");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (exchange;
                var out = exchange.getResponseBody()) {
            for (int at = 0; at < bytes.length; at += trickle ? 1 : bytes.length) {
                out.write(bytes, at, trickle ? 1 : bytes.length);
                out.flush();
                if (trickle) {
                    LockSupport.parkNanos(100_000_000);
                }
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
