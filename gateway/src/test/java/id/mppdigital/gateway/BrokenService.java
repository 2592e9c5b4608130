package id.mppdigital.gateway;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A service that accepts a request and then never answers, resets or closes the connection, or says something that is no answer. */
final class BrokenService {
    private final AtomicInteger requests = new AtomicInteger();
    /** Held, because a socket that nobody refers to is closed by the garbage collector, and then it hangs no more. */
    private final Queue<Socket> held = new ConcurrentLinkedQueue<>();

    private final ServerSocket socket;
    private final Fate fate;

    /** What becomes of a connection whose request was read. */
    private interface Fate {
        void meet(Socket connection) throws IOException;
    }

    private BrokenService(Fate fate) {
        this.fate = fate;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    static BrokenService hanging() {
        return new BrokenService(_ -> {});
    }

    static BrokenService resetting() {
        return new BrokenService(connection -> {
            connection.setSoLinger(true, 0);
            connection.close();
        });
    }

    static BrokenService closing() {
        return new BrokenService(Socket::close);
    }

    /** Says these lines and an empty one, and no more; the connection stays open. */
    static BrokenService saying(String... lines) {
        var text = String.join("\r\n", lines) + "\r\n\r\n";
        return new BrokenService(
                connection -> connection.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    String url() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    int requests() {
        return requests.get();
    }

    private void serve() {
        while (true) {
            try {
                // Closed by the gateway when it gives up, or by us when we reset it.
                @SuppressWarnings("resource")
                var connection = socket.accept();
                Thread.ofVirtual().start(() -> handle(connection));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void handle(Socket connection) {
        try {
            var in =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
            for (var line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                // The head is read to its end.
            }
            held.add(connection);
            requests.incrementAndGet();
            fate.meet(connection);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
