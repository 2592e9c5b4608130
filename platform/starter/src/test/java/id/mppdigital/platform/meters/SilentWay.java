package id.mppdigital.platform.meters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.CountDownLatch;

/**
 * A way to a database on which nothing arrives while it is silent, as when the database's machine hangs: connections stay
 * open, and new ones are taken and never answered.
 */
final class SilentWay implements AutoCloseable {
    private final ServerSocket door;
    private final URI database;
    private volatile CountDownLatch sound = new CountDownLatch(0);

    SilentWay(String jdbcUrl) throws IOException {
        database = URI.create(jdbcUrl.substring("jdbc:".length()));
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::lead);
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + door.getLocalPort() + database.getPath();
    }

    void fallSilent() {
        sound = new CountDownLatch(1);
    }

    void speak() {
        sound.countDown();
    }

    private void lead() {
        while (!door.isClosed()) {
            try {
                var service = door.accept();
                var server = new Socket(database.getHost(), database.getPort());
                copy(service, server);
                copy(server, service);
            } catch (IOException e) {
                if (!door.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void copy(Socket from, Socket to) {
        Thread.ofVirtual().start(() -> {
            try (from;
                    to) {
                var bytes = new byte[8192];
                for (int length = from.getInputStream().read(bytes);
                        length >= 0;
                        length = from.getInputStream().read(bytes)) {
                    sound.await();
                    to.getOutputStream().write(bytes, 0, length);
                }
            } catch (IOException _) {
                // One side has gone, and so does the other.
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @Override
    public void close() throws IOException {
        speak();
        door.close();
    }
}
