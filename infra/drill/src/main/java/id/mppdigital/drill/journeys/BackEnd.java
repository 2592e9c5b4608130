package id.mppdigital.drill.journeys;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** An agency's back-end outside of the platform: it takes every webhook and survives what happens to the platform. */
public final class BackEnd implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The webhook's id, which is the same when it is sent again, by application. */
    private final Map<String, String> taken = new ConcurrentHashMap<>();

    private final Map<String, String> twice = new ConcurrentHashMap<>();
    private final HttpServer server;

    public BackEnd() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_024);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    public boolean has(String application) {
        return taken.containsKey(application);
    }

    /** Applications that it was told of under two ids, which an agency would take for two. */
    public Map<String, String> twice() {
        return Map.copyOf(twice);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var message = JSON.readTree(exchange.getRequestBody().readAllBytes());
            if (message.path("type").asString("").equals("application.submitted")) {
                var id = exchange.getRequestHeaders().getFirst("webhook-id");
                var application = message.path("data").path("applicationId").asString();
                var before = taken.putIfAbsent(application, id);
                if (before != null && !before.equals(id)) {
                    twice.put(application, before + " and " + id);
                }
            }
            exchange.sendResponseHeaders(204, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
