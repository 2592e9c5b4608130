package id.mppdigital.portal.api.gateway;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.hc.core5.http.nio.CapacityChannel;
import org.jspecify.annotations.Nullable;

/**
 * An open stream. No thread waits for its next event: each piece comes on the client's only thread and leaves on a
 * virtual one, so that a slow browser holds up no other. What such a browser has not taken yet is a few kilobytes: then
 * the platform waits for it.
 */
public final class Events implements AutoCloseable {
    /** Where the pieces go, and how it learns that no more will come. */
    public interface Reader {
        void write(byte[] piece) throws IOException;

        void ended();
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Queue<byte[]> waiting = new ArrayDeque<>();
    private @Nullable CapacityChannel capacity;
    private @Nullable Reader reader;
    private @Nullable Runnable leave;
    private int passed;
    private boolean passing;
    private volatile boolean left;
    private volatile boolean ended;

    Events() {}

    /** @param action ends the request at the gateway */
    void onLeave(Runnable action) {
        leave = action;
    }

    /** Each piece at once, in their order: an event must not wait for the next one. */
    public void passTo(Reader to) {
        lock.lock();
        try {
            reader = to;
            passOn();
        } finally {
            lock.unlock();
        }
    }

    /** The browser has left. */
    @Override
    public void close() {
        left = true;
        var action = leave;
        if (action != null) {
            action.run();
        }
    }

    /** @param piece null once no more will come */
    void came(byte @Nullable [] piece) {
        lock.lock();
        try {
            if (piece == null) {
                ended = true;
            } else {
                waiting.add(piece);
            }
            passOn();
        } finally {
            lock.unlock();
        }
    }

    /** To be called with the lock. */
    private void passOn() {
        var to = reader;
        if (to != null && !passing && (ended || !waiting.isEmpty())) {
            passing = true;
            Thread.startVirtualThread(() -> pass(to));
        }
    }

    private void pass(Reader to) {
        try {
            for (var piece = next(); piece != null; piece = next()) {
                to.write(piece);
                makeRoom(piece.length, null);
            }
        } catch (IOException _) {
            leave(to); // the browser has left
        } catch (RuntimeException e) { // a fault on this side: the stream ends all the same, at both ends
            leave(to);
            throw e;
        }
        if (ended) {
            to.ended();
        }
    }

    boolean isLeft() {
        return left;
    }

    private void leave(Reader to) {
        close();
        to.ended();
    }

    /** The client asks for room when it has none left, so what was passed on before is added up until then. */
    void makeRoom(int bytes, @Nullable CapacityChannel asks) throws IOException {
        lock.lock();
        try {
            passed += bytes;
            capacity = asks == null ? capacity : asks;
            if (capacity != null && passed > 0) {
                capacity.update(passed);
                passed = 0;
            }
        } finally {
            lock.unlock();
        }
    }

    private byte @Nullable [] next() {
        lock.lock();
        try {
            var piece = waiting.poll();
            passing = piece != null;
            return piece;
        } finally {
            lock.unlock();
        }
    }
}
