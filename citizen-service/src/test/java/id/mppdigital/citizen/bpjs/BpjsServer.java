package id.mppdigital.citizen.bpjs;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import id.mppdigital.citizen.registers.LyingRegister;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The insurance: says one thing, and remembers how it was asked. */
public final class BpjsServer implements LyingRegister, AutoCloseable {
    private final HttpServer server;
    private final AtomicInteger calls = new AtomicInteger();
    private volatile @Nullable HttpHandler lie;
    private volatile int status = 200;
    private volatile String answer = "";
    private volatile String path = "";
    private volatile Headers headers = new Headers();

    public BpjsServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException("no port for the insurance", e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/vclaim", this::handle);
        server.start();
    }

    public URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/vclaim");
    }

    void says(String answer) {
        says(200, answer);
    }

    /** Whoever is asked about. */
    public void says(int status, String answer) {
        this.status = status;
        this.answer = answer;
    }

    @Override
    public void lies(@Nullable HttpHandler answer) {
        lie = answer;
    }

    @Override
    public int calls() {
        return calls.get();
    }

    /** Whoever is asked about is this member. */
    public void knows(String nik) {
        says(member("\"" + nik + "\"", "\"0\""));
    }

    /** An answer with this number and this state of membership, each as JSON. */
    static String member(String nik, String state) {
        return """
                {"metaData": {"code": "200", "message": "OK"}, "response": {"peserta": {"nik": %s, "noKartu":
                "0001234567890", "statusPeserta": {"kode": %s, "keterangan": "-"}}}}""".formatted(nik, state);
    }

    /** Of the last call. */
    public String path() {
        return path;
    }

    String header(String name) {
        return String.valueOf(headers.getFirst(name));
    }

    private void handle(HttpExchange exchange) throws IOException {
        calls.incrementAndGet();
        path = exchange.getRequestURI().getPath();
        headers = exchange.getRequestHeaders();
        if (lie instanceof HttpHandler now) {
            now.handle(exchange);
            return;
        }
        byte[] bytes = answer.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
