package id.mppdigital.citizen.provider;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import id.mppdigital.citizen.AttestationKey;
import id.mppdigital.citizen.registers.LyingRegister;
import id.mppdigital.platform.test.ContractSchema;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/** An agency that keeps to the contract: it checks each request by it, and answers what it was told. */
public final class AgencyServer implements LyingRegister, AutoCloseable {
    private final HttpServer server;
    private final Map<String, String> answers = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private volatile JsonNode lastRequest = NullNode.getInstance();
    private volatile JsonNode lastClaims = NullNode.getInstance();
    private final AtomicInteger calls = new AtomicInteger();
    private volatile @Nullable HttpHandler lie;
    private volatile int status;
    private volatile String body = "";

    public AgencyServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException("no port for the agency", e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/register", this::handle);
        server.start();
    }

    public URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/register");
    }

    /** Answers so about this person. */
    public void knows(String nik, String answer) {
        answers.put(nik, "{\"person\":{\"nik\":\"" + nik + "\"}," + answer + "}");
    }

    /** This, whoever is asked about. */
    void says(int status, String body) {
        this.body = body;
        this.status = status;
    }

    @Override
    public void lies(@Nullable HttpHandler answer) {
        lie = answer;
    }

    @Override
    public int calls() {
        return calls.get();
    }

    JsonNode lastRequest() {
        return lastRequest;
    }

    /** Of the request's signature. */
    JsonNode lastClaims() {
        return lastClaims;
    }

    /** What was not as the contract says. */
    List<String> faults() {
        return faults;
    }

    private void handle(HttpExchange exchange) throws IOException {
        calls.incrementAndGet();
        byte[] sent = exchange.getRequestBody().readAllBytes();
        try {
            ContractSchema.assertValid("provider/attribute-request.v1", new String(sent, UTF_8));
            lastRequest = JsonMapper.shared().readTree(sent);
            var token = exchange.getRequestHeaders().getFirst("Authorization").replace("Bearer ", "");
            var signed = AttestationKey.verified(token);
            lastClaims = signed.claims();
            if (!signed.type().equals("attribute-request+jwt")
                    || !lastClaims.path("body").asString().equals(SignedRequests.digest(sent))) {
                faults.add("signature " + lastClaims);
            }
        } catch (AssertionError | RuntimeException e) {
            faults.add(String.valueOf(e.getMessage()));
        }
        var answer = answers.get(lastRequest.at("/person/nik").asString());
        if (lie instanceof HttpHandler now) {
            now.handle(exchange);
        } else if (status > 0) {
            send(exchange, status, body);
        } else if (answer == null) {
            send(exchange, 404, "{\"status\":404,\"code\":\"person-unknown\"}");
        } else {
            send(exchange, 200, answer);
        }
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
