package id.mppdigital.citizen.dukcapil;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import id.mppdigital.citizen.Person;
import id.mppdigital.citizen.registers.LyingRegister;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/** A population register that speaks the real protocol, and fails in every way it is known to. */
public final class RegisterStub implements LyingRegister, AutoCloseable {
    private static final Set<String> NOT_ELEMENTS = Set.of("nik", "user_id", "password", "ip_user", "TRESHOLD");

    private interface Behaviour {
        void answer(HttpExchange exchange, JsonNode request) throws IOException;
    }

    private final Map<String, Map<String, Object>> people = new ConcurrentHashMap<>();
    private final AtomicInteger calls = new AtomicInteger();
    private final HttpServer server;
    private volatile CountDownLatch hang = new CountDownLatch(0);
    private volatile @Nullable Behaviour failure;
    private volatile JsonNode lastRequest = NullNode.getInstance();

    public RegisterStub() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException("no port for the register", e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/dukcapil/get_json/MPP/CALL_NIK", exchange -> handle(exchange, this::known));
        server.createContext(
                "/dukcapil/get_json/MPP/CALL_VERIFY_BY_ELEMEN", exchange -> handle(exchange, this::verified));
        server.start();
    }

    public URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** What was asked last, as it was sent. */
    public JsonNode lastRequest() {
        return lastRequest;
    }

    @Override
    public int calls() {
        return calls.get();
    }

    public void knows(Person person) {
        knows(person.nik(), person.inRegister());
    }

    public void knows(String nik, Map<String, Object> fields) {
        people.put(nik, fields);
    }

    public void up() {
        hang.countDown();
        failure = null;
    }

    /** A 200 with this body, whatever was asked. */
    public void says(String body) {
        failure = (exchange, request) -> send(exchange, 200, body);
    }

    @Override
    public void lies(@Nullable HttpHandler answer) {
        failure = answer == null ? null : (exchange, request) -> answer.handle(exchange);
    }

    public void fails(int status) {
        failure = (exchange, request) -> send(exchange, status, "<html>maintenance</html>");
    }

    public void quotaExhausted() {
        says("{\"content\":[{\"RESPON\":\"Kuota akses hari ini telah habis\"}]}");
    }

    /** Takes the call and never answers, until {@link #up()}. */
    public void hangs() {
        CountDownLatch released = new CountDownLatch(1);
        hang = released;
        failure = (exchange, request) -> {
            try {
                released.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        };
    }

    private void handle(HttpExchange exchange, Behaviour usual) throws IOException {
        lastRequest = JsonMapper.shared().readTree(exchange.getRequestBody());
        calls.incrementAndGet();
        Behaviour now = failure;
        (now == null ? usual : now).answer(exchange, lastRequest);
    }

    private void known(HttpExchange exchange, JsonNode request) throws IOException {
        Map<String, Object> person = people.get(request.path("nik").asString());
        Object entry = person == null ? Map.of("RESPON", "Data tidak ditemukan") : person;
        send(exchange, 200, JsonMapper.shared().writeValueAsString(Map.of("content", List.of(entry))));
    }

    /** Names by score, everything else exactly; numbers without leading zeros. */
    private void verified(HttpExchange exchange, JsonNode request) throws IOException {
        Map<String, Object> person = people.get(request.path("nik").asString());
        Map<String, Object> verdicts = new LinkedHashMap<>();
        request.properties().stream()
                .filter(claim -> !NOT_ELEMENTS.contains(claim.getKey()))
                .forEach(claim -> verdicts.put(claim.getKey(), verdict(claim, person == null ? Map.of() : person)));
        Object entry = person == null ? Map.of("RESPON", "Data tidak ditemukan") : verdicts;
        send(exchange, 200, JsonMapper.shared().writeValueAsString(Map.of("content", List.of(entry))));
    }

    private static String verdict(Map.Entry<String, JsonNode> claim, Map<String, Object> person) {
        boolean same = String.valueOf(person.get(claim.getKey()))
                .equalsIgnoreCase(claim.getValue().asString());
        String verdict = same ? "Sesuai" : "Tidak Sesuai";
        return claim.getKey().equals("NAMA_LGKP") ? verdict + (same ? " (100)" : " (40)") : verdict;
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        hang.countDown();
        server.stop(0);
    }
}
