package id.mppdigital.platform.broker;

import id.mppdigital.platform.test.server.KafkaBroker;
import id.mppdigital.platform.test.server.TestPort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** An address at which nobody listens until it opens; then the real broker is behind it. */
class LateBroker implements AutoCloseable {
    private final int port = TestPort.free();
    private ServerSocket door = new ServerSocket();

    LateBroker() throws IOException {}

    String address() {
        return "127.0.0.1:" + port;
    }

    void open() throws IOException {
        door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            while (!door.isClosed()) {
                lead();
            }
        });
    }

    private void lead() {
        var broker = KafkaBroker.bootstrapServers().replaceFirst("^.*://", "").split("[:,]");
        try {
            var caller = door.accept();
            var kafka = new Socket(broker[0], Integer.parseInt(broker[1]));
            copy(caller, kafka);
            copy(kafka, caller);
        } catch (IOException e) {
            if (!door.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The end of one direction ends the other, which then reads from a closed socket. */
    private static void copy(Socket from, Socket to) {
        Thread.ofVirtual().start(() -> {
            try (from;
                    to) {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException e) {
                if (!from.isClosed() && !to.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        });
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
