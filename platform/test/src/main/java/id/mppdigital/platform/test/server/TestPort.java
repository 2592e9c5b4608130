package id.mppdigital.platform.test.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.random.RandomGenerator;

/**
 * Ports of this machine for the servers of a test. They lie below the range from which systems give ports to outgoing
 * connections and to servers that take any: modules are tested side by side, and none of them may meet another's port.
 */
public final class TestPort {
    private static final int FIRST = 18_000;
    private static final int END = 32_000;
    private static final int ATTEMPTS = 1_000;

    /** Held, because a socket that nobody refers to may be closed, and then its port is anybody's. */
    private static final Queue<Socket> HELD = new ConcurrentLinkedQueue<>();

    private TestPort() {}

    /** A port that nobody has. */
    public static int free() {
        return firstOf(port -> {
            try (var server = new ServerSocket()) {
                server.bind(here(port));
            }
        });
    }

    /** A port that refuses every connection as long as this JVM lives: it is taken, and nobody listens there. */
    public static int refusing() {
        return firstOf(port -> {
            var holder = new Socket();
            holder.bind(here(port));
            HELD.add(holder);
        });
    }

    private interface Attempt {
        void at(int port) throws IOException;
    }

    private static int firstOf(Attempt attempt) {
        for (int number = 0; number < ATTEMPTS; number++) {
            int candidate = RandomGenerator.getDefault().nextInt(FIRST, END);
            try {
                attempt.at(candidate);
                return candidate;
            } catch (BindException e) {
                // Somebody has it: the next one.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw new IllegalStateException("No free port between " + FIRST + " and " + END + " on this machine.");
    }

    private static InetSocketAddress here(int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }
}
