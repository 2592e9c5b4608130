package id.mppdigital.e2e.browser;

import id.mppdigital.e2e.LivePlatform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A way to the portal that a test can cut: what is open breaks, and nothing new comes through until it is mended. */
final class Network implements AutoCloseable {
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean isCut;

    Network() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** The portal's address on this way. Cookies don't know ports, so who is signed in at the portal is so here. */
    String url() {
        return "http://localhost:" + door.getLocalPort();
    }

    void cut() {
        isCut = true;
        open.forEach(Network::end);
    }

    void mend() {
        isCut = false;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var browser = door.accept();
                if (isCut) {
                    end(browser);
                } else {
                    var portal = new Socket(
                            InetAddress.getLoopbackAddress(),
                            LivePlatform.platform().port("portal"));
                    join(browser, portal);
                    join(portal, browser);
                }
            } catch (IOException _) {
                // The test is over, or the browser left.
            }
        }
    }

    private void join(Socket from, Socket to) {
        open.add(from);
        Thread.ofVirtual().start(() -> {
            try (from;
                    to) {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException _) {
                // Cut, or closed by the other side.
            } finally {
                open.remove(from);
            }
        });
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        open.forEach(Network::end);
    }
}
