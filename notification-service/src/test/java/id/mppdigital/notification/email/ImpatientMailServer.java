package id.mppdigital.notification.email;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Speaks just enough SMTP to take one e-mail on each connection and to end the second one's conversation at MAIL. */
class ImpatientMailServer implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final String farewell;
    private final AtomicInteger taken = new AtomicInteger();

    /** With a last line before it closes the connection; without a word when that is empty. */
    ImpatientMailServer(String farewell) throws IOException {
        this.farewell = farewell;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    int taken() {
        return taken.get();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var connection = socket.accept();
                Thread.ofVirtual().start(() -> converse(connection));
            } catch (IOException _) {
                return; // closed
            }
        }
    }

    private void converse(Socket connection) {
        try (connection;
                var in = new BufferedReader(
                        new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII))) {
            int emails = 0;
            say(connection, "220 ready");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("MAIL") && ++emails == 2) {
                    say(connection, farewell);
                    return;
                }
                if (line.equals("DATA")) {
                    say(connection, "354 go on");
                    in.lines().takeWhile(part -> !part.equals(".")).forEach(_ -> {});
                    taken.incrementAndGet();
                }
                say(connection, "250 ok");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void say(Socket connection, String line) throws IOException {
        if (!line.isEmpty()) {
            connection.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
