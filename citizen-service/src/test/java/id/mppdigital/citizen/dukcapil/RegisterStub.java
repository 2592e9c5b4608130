package id.mppdigital.citizen.dukcapil;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.mppdigital.citizen.Person;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A population register that speaks the real protocol, and fails in every way it is known to. */
public final class RegisterStub implements AutoCloseable {

    private interface Behaviour {
        void answer(HttpExchange exchange, JsonNode request) throws IOException;
    }

    private final Map<String, Map<String, Object>> people = new ConcurrentHashMap<>();
    private final AtomicInteger calls = new AtomicInteger();
    private final HttpServer server;
    private volatile CountDownLatch hang = new CountDownLatch(0);
    private volatile Behaviour behaviour = this::known;

    public RegisterStub() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException("no port for the register", e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/dukcapil/get_json/MPP/CALL_NIK", this::handle);
        server.start();
    }

    public URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

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
        behaviour = this::known;
    }

    /** A 200 with this body, whatever was asked. */
    public void says(String body) {
        behaviour = (exchange, request) -> send(exchange, 200, body);
    }

    public void fails(int status) {
        behaviour = (exchange, request) -> send(exchange, status, "<html>maintenance</html>");
    }

    public void quotaExhausted() {
        says("{\"content\":[{\"RESPON\":\"Kuota akses hari ini telah habis\"}]}");
    }

    /** Takes the call and never answers, until {@link #up()}. */
    public void hangs() {
        CountDownLatch released = new CountDownLatch(1);
        hang = released;
        behaviour = (exchange, request) -> {
            try {
                released.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        };
    }

    private void handle(HttpExchange exchange) throws IOException {
        calls.incrementAndGet();
        behaviour.answer(exchange, JsonMapper.shared().readTree(exchange.getRequestBody()));
    }

    private void known(HttpExchange exchange, JsonNode request) throws IOException {
        Map<String, Object> person = people.get(request.path("nik").asString());
        Object entry = person == null ? Map.of("RESPON", "Data tidak ditemukan") : person;
        send(exchange, 200, JsonMapper.shared().writeValueAsString(Map.of("content", List.of(entry))));
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
