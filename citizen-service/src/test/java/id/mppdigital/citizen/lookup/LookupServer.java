package id.mppdigital.citizen.lookup;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/** A register with one address for each person. */
public final class LookupServer implements AutoCloseable {
    /** What it takes as credentials. */
    public static final String AUTHORIZATION = "Bearer s3cret";

    private final Map<String, Object> people = new ConcurrentHashMap<>();
    private final AtomicInteger calls = new AtomicInteger();
    private final HttpServer server;
    private volatile int failure;
    private volatile String body = "";

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

    public int calls() {
        return calls.get();
    }

    public void knows(String nik, Map<String, Object> record) {
        people.put(nik, record);
    }

    /** This status and body, whoever is asked about. */
    void says(int status, String text) {
        body = text;
        failure = status;
    }

    private void handle(HttpExchange exchange) throws IOException {
        calls.incrementAndGet();
        var nik = exchange.getRequestURI().getPath().substring("/people/".length());
        if (!AUTHORIZATION.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            send(exchange, 401, "");
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
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
