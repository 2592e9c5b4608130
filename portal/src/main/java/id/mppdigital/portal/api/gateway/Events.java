package id.mppdigital.portal.api.gateway;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.nio.AsyncResponseConsumer;
import org.apache.hc.core5.http.nio.CapacityChannel;
import org.apache.hc.core5.http.protocol.HttpContext;
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
    private final CompletableFuture<HttpResponse> head = new CompletableFuture<>();
    private @Nullable CapacityChannel capacity;
    private @Nullable Reader reader;
    private @Nullable Runnable leave;
    private int passed;
    private boolean passing;
    private volatile boolean left;
    private volatile boolean ended;

    Events() {}

    /** The answer's status and headers, once they are there. */
    CompletableFuture<HttpResponse> head() {
        return head;
    }

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

    private void came(byte @Nullable [] piece) {
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
            close(); // the browser has left
            to.ended();
        }
        if (ended) {
            to.ended();
        }
    }

    /** The client asks for room when it has none left, so what was passed on before is added up until then. */
    private void makeRoom(int bytes, @Nullable CapacityChannel asks) throws IOException {
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

    /** What the client tells. */
    AsyncResponseConsumer<Void> consumer() {
        return new AsyncResponseConsumer<>() {
            @Override
            public void consumeResponse(
                    HttpResponse answer, EntityDetails body, HttpContext context, FutureCallback<Void> result) {
                head.complete(answer);
            }

            @Override
            public void informationResponse(HttpResponse answer, HttpContext context) {}

            @Override
            public void updateCapacity(CapacityChannel channel) throws IOException {
                makeRoom(0, channel);
            }

            @Override
            public void consume(ByteBuffer piece) throws IOException {
                if (left) {
                    throw new IOException("The browser has left"); // a request is not always cancelled in time
                }
                var bytes = new byte[piece.remaining()];
                piece.get(bytes);
                came(bytes);
            }

            @Override
            public void streamEnd(@Nullable List<? extends Header> trailers) {
                came(null);
            }

            @Override
            public void failed(Exception cause) {
                head.completeExceptionally(cause);
                came(null);
            }

            @Override
            public void releaseResources() {
                came(null);
            }
        };
    }
}
