package id.mppdigital.citizen.bpjs;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;

/** The insurance: says one thing, and remembers how it was asked. */
final class BpjsServer implements AutoCloseable {
    private final HttpServer server;
    private volatile String answer = "";
    private volatile String path = "";
    private volatile Headers headers = new Headers();

    BpjsServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException("no port for the insurance", e);
        }
        server.createContext("/vclaim", this::handle);
        server.start();
    }

    URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/vclaim");
    }

    void says(String answer) {
        this.answer = answer;
    }

    String path() {
        return path;
    }

    String header(String name) {
        return String.valueOf(headers.getFirst(name));
    }

    private void handle(HttpExchange exchange) throws IOException {
        path = exchange.getRequestURI().getPath();
        headers = exchange.getRequestHeaders();
        byte[] bytes = answer.getBytes(UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
