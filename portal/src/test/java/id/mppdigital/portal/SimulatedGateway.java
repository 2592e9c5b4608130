package id.mppdigital.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The gateway over real HTTP. Each test says what it answers; what nobody mentioned is not found. */
public final class SimulatedGateway {
    public static final SimulatedGateway INSTANCE = new SimulatedGateway();
    private static final JsonMapper JSON = new JsonMapper();

    private final int port;
    private HttpServer server;
    private final Map<String, Handler> handlers = new ConcurrentHashMap<>();
    private volatile @Nullable Outage outage;
    private volatile UnaryOperator<Answer> changes = UnaryOperator.identity();
    private final Map<String, HttpHandler> unread = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    /** What the portal asked. */
    public record Request(String method, String path, String query, Map<String, String> headers, byte[] body) {
        public JsonNode json() {
            return JSON.readTree(body);
        }

        public String text() {
            return new String(body, UTF_8);
        }

        public @Nullable String header(String name) {
            return headers.get(name.toLowerCase(java.util.Locale.ROOT));
        }
    }

    public record Answer(int status, String body) {
        public static Answer ok(String body) {
            return new Answer(200, body);
        }

        /** Problem details. */
        public static Answer refused(int status, String code, String detail) {
            return new Answer(status, "{\"code\": \"%s\", \"detail\": \"%s\"}".formatted(code, detail));
        }
    }

    /** Answers a request, or takes the exchange over and answers null. */
    public interface Handler {
        @Nullable
        Answer answer(Request request, HttpExchange exchange) throws IOException;
    }

    private SimulatedGateway() {
        server = start(0);
        port = server.getAddress().getPort();
    }

    private HttpServer start(int wanted) {
        try {
            var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), 0);
            started.createContext("/", this::handle);
            started.setExecutor(task -> Thread.ofVirtual().start(task));
            started.start();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException("The simulated gateway did not start", e);
        }
    }

    /** Nobody listens at its address while this runs. */
    public void whileDown(Runnable test) {
        server.stop(0);
        try {
            test.run();
        } finally {
            server = start(port);
        }
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public void forget() {
        changes = UnaryOperator.identity();
        handlers.clear();
        unread.clear();
        outage = null;
        requests.clear();
    }

    /** @param path without a query; a star at its end stands for anything */
    public void on(String method, String path, Handler handler) {
        handlers.put(method + " " + path, handler);
    }

    public void on(String method, String path, String json) {
        on(method, path, (_, _) -> Answer.ok(json));
    }

    /** Takes the exchange over before its body is read, for bodies that are too large to be kept. */
    public void onUnread(String method, String path, HttpHandler handler) {
        unread.put(method + " " + path, handler);
    }

    /** Whatever is answered from now on is changed so. */
    public void changes(UnaryOperator<Answer> changes) {
        this.changes = changes;
    }

    private record Outage(Predicate<Request> asked, Handler answer) {}

    /** Requests of this kind fail so from now on, whatever else was said of them. */
    public void fails(Predicate<Request> asked, Failure failure) {
        outage = new Outage(asked, failure.handler());
    }

    /** Ends what {@link #fails} began. */
    public void isWell() {
        outage = null;
    }

    public List<Request> asked(String method, String path) {
        return requests.stream()
                .filter(it -> it.method().equals(method) && it.path().startsWith(path))
                .toList();
    }

    public int count() {
        return requests.size();
    }

    /** All that was asked after so many requests. */
    public List<Request> since(int count) {
        return List.copyOf(requests).subList(count, requests.size());
    }

    /** All that was asked, as in {@code GET /catalog/v1/malls}. */
    public List<String> asked() {
        return requests.stream().map(it -> it.method() + " " + it.path()).toList();
    }

    private void handle(HttpExchange exchange) throws IOException {
        var address = exchange.getRequestURI();
        var taken = unread.get(exchange.getRequestMethod() + " " + address.getPath());
        if (taken != null) {
            taken.handle(exchange);
            return;
        }
        var headers = new ConcurrentHashMap<String, String>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values.getFirst()));
        var query = address.getRawQuery() == null ? "" : address.getRawQuery();
        var body = exchange.getRequestBody().readAllBytes();
        var request = new Request(exchange.getRequestMethod(), address.getPath(), query, headers, body);
        requests.add(request);
        var given = handler(request).answer(request, exchange);
        if (given != null) {
            var answer = changes.apply(given);
            var bytes = answer.body().getBytes(UTF_8);
            var type = answer.status() < 400 ? "application/json" : "application/problem+json";
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            try (var out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        }
    }

    private Handler handler(Request request) {
        var now = outage;
        if (now != null && now.asked().test(request)) {
            return now.answer();
        }
        var exact = handlers.get(request.method() + " " + request.path());
        if (exact != null) {
            return exact;
        }
        return handlers.entrySet().stream()
                .filter(it -> it.getKey().endsWith("*"))
                .filter(it -> (request.method() + " " + request.path())
                        .startsWith(it.getKey().substring(0, it.getKey().length() - 1)))
                .max(Map.Entry.comparingByKey(java.util.Comparator.comparingInt(String::length)))
                .map(Map.Entry::getValue)
                .orElse((_, _) -> Answer.refused(404, "not-found", "Not found"));
    }
}
