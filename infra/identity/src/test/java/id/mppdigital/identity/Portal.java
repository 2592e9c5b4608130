package id.mppdigital.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Where the portal listens for those who sign out elsewhere. */
final class Portal {
    private final HttpServer server;
    private final Queue<String> told = new ConcurrentLinkedQueue<>();
    private volatile int answer = 200;

    private Portal(HttpServer server) {
        this.server = server;
    }

    static Portal started() {
        try {
            var portal = new Portal(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            portal.server.createContext("/logout/connect/back-channel/mpp", portal::take);
            portal.server.start();
            return portal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Forgets what it was told, and answers with this status from now on. */
    void reset(int status) {
        told.clear();
        answer = status;
    }

    /** The logout tokens since the last reset. */
    Queue<String> told() {
        return told;
    }

    private void take(HttpExchange call) throws IOException {
        var form = new String(call.getRequestBody().readAllBytes(), UTF_8);
        told.add(URLDecoder.decode(form.substring("logout_token=".length()), UTF_8));
        call.sendResponseHeaders(answer, -1);
        call.close();
    }
}
