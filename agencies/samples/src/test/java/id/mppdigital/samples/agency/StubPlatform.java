package id.mppdigital.samples.agency;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Issuer and gateway in one: records what an agency tells it, and answers as a test wants. */
final class StubPlatform implements AutoCloseable {
    static final byte[] SECRET = "a secret of the tests, 32 bytes.".getBytes(UTF_8);

    /** A transition that came in, with the status that it was answered with. */
    record Told(
            String application,
            JsonNode body,
            String key,
            @Nullable String traceparent,
            String token,
            int answer) {
        String to() {
            return body.get("to").asString();
        }
    }

    /** A certificate that was brought, whole form as it came. */
    record Upload(String application, byte[] form, String trace) {
        String text() {
            return new String(form, ISO_8859_1);
        }

        byte[] pdf() {
            int begin = text().indexOf("%PDF");
            return Arrays.copyOfRange(form, begin, text().lastIndexOf("%%EOF") + 6);
        }
    }

    final List<Told> told = new CopyOnWriteArrayList<>();
    final Map<String, byte[]> documents = new ConcurrentHashMap<>();
    final List<String> documentTraces = new CopyOnWriteArrayList<>();
    final List<Upload> uploads = new CopyOnWriteArrayList<>();
    final Queue<Integer> nextUploads = new ConcurrentLinkedQueue<>();
    final List<String> corrections = new CopyOnWriteArrayList<>();
    final Queue<Integer> nextCorrections = new ConcurrentLinkedQueue<>();
    final Queue<Integer> nextMoves = new ConcurrentLinkedQueue<>();
    final Queue<Integer> nextDocuments = new ConcurrentLinkedQueue<>();
    final AtomicInteger tokens = new AtomicInteger();
    volatile boolean knowsSecret = true;

    private final HttpServer server;

    StubPlatform() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/.well-known/openid-configuration", this::discover);
        server.createContext("/oauth2/token", this::token);
        server.createContext("/connector/v1/agencies/", this::secret);
        server.createContext("/applications/v1/applications/", this::move);
        server.createContext("/citizens/v1/corrections/", this::correction);
        server.createContext("/citizens/v1/documents/", this::document);
        server.createContext("/citizens/v1/applications/", this::upload);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The statuses that an application was moved to, in order, without the attempts that failed. */
    List<String> moves(String application) {
        return told.stream()
                .filter(told -> told.application().equals(application) && told.answer() < 300)
                .map(Told::to)
                .toList();
    }

    private void discover(HttpExchange exchange) throws IOException {
        answer(exchange, 200, "{\"token_endpoint\":\"%s/oauth2/token\"}".formatted(url()));
    }

    private void token(HttpExchange exchange) throws IOException {
        var expected = "Basic " + Base64.getEncoder().encodeToString("test-agency:test%2Bsecret".getBytes(UTF_8));
        if (expected.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            var token = "token-" + tokens.incrementAndGet();
            answer(exchange, 200, "{\"access_token\":\"%s\",\"expires_in\":3600}".formatted(token));
        } else {
            answer(exchange, 401, "{}");
        }
    }

    private void secret(HttpExchange exchange) throws IOException {
        var known = knowsSecret && exchange.getRequestURI().getPath().endsWith("/test-agency/webhook-secret");
        var secret = Base64.getEncoder().encodeToString(SECRET);
        answer(exchange, known ? 200 : 404, "{\"secret\":\"whsec_%s\"}".formatted(secret));
    }

    private void correction(HttpExchange exchange) throws IOException {
        var status = nextCorrections.poll();
        corrections.add(exchange.getRequestURI().getPath() + " "
                + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        answer(exchange, status == null ? 200 : status, "{}");
    }

    private void move(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        var status = nextMoves.poll();
        var answer = status == null ? 200 : status;
        told.add(new Told(
                exchange.getRequestURI().getPath().split("/")[4],
                JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes()),
                headers.getFirst("Idempotency-Key"),
                headers.getFirst("traceparent"),
                headers.getFirst("Authorization"),
                answer));
        answer(exchange, answer, "{\"code\":\"because\"}");
    }

    private void document(HttpExchange exchange) throws IOException {
        documentTraces.add(String.valueOf(exchange.getRequestHeaders().getFirst("traceparent")));
        var content = documents.get(exchange.getRequestURI().getPath().split("/")[4]);
        var status = nextDocuments.poll();
        if (status != null || content == null) {
            answer(exchange, status == null ? 404 : status, "{}");
        } else {
            answer(exchange, 200, content);
        }
    }

    private void upload(HttpExchange exchange) throws IOException {
        var application = exchange.getRequestURI().getPath().split("/")[4];
        var form = exchange.getRequestBody().readAllBytes();
        var status = nextUploads.poll();
        if (status != null) {
            answer(exchange, status, "{\"code\":\"because\"}");
            return;
        }
        uploads.add(new Upload(application, form, exchange.getRequestHeaders().getFirst("traceparent")));
        answer(
                exchange,
                201,
                "{\"id\":\"d-1\",\"receipt\":\"receipt.%d.of.%s\"}".formatted(uploads.size(), application));
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        answer(exchange, status, json.getBytes(UTF_8));
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
