package id.mppdigital.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Chooses free ports on this machine, never the same one twice. */
public final class Ports {
    /** Which port is tried first. */
    public enum Choice {
        /** The usual one, then the one it had last time, then any. */
        USUAL,
        /** Any free one: for platforms beside each other, such as those of tests. */
        ANY
    }

    private final Choice choice;
    private final Set<Integer> chosen = new HashSet<>();
    private final RandomGenerator random = RandomGenerator.getDefault();

    public Ports(Choice choice) {
        this.choice = choice;
    }

    public int choose(int usual, @Nullable Integer lastTime) {
        if (choice == Choice.USUAL && take(usual)) {
            return usual;
        }
        if (lastTime != null && take(lastTime)) {
            return lastTime;
        }
        // Below the range from which systems take the ports of outgoing connections: those come and go.
        for (int attempt = 0; attempt < 1000; attempt++) {
            int candidate = random.nextInt(18_000, 32_000);
            if (take(candidate)) {
                return candidate;
            }
        }
        throw new LaunchFailed("No free port between 18000 and 32000 on this machine.");
    }

    private boolean take(int port) {
        return !chosen.contains(port) && isFree(port) && chosen.add(port);
    }

    /** Nobody answers there and we may listen there; some systems let two listen, so both are asked. */
    public static boolean isFree(int port) {
        return !answers(port) && canListen(port);
    }

    public static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean canListen(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
