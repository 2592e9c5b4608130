package id.mppdigital.portal.api.gateway;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.nio.AsyncResponseConsumer;
import org.apache.hc.core5.http.nio.CapacityChannel;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/** What the client of streams tells of the gateway's answer, on its only thread. */
final class EventsAnswer implements AsyncResponseConsumer<Void> {
    private final Events events;
    private final CompletableFuture<HttpResponse> head = new CompletableFuture<>();

    EventsAnswer(Events events) {
        this.events = events;
    }

    /** Status and headers, once they are there. */
    CompletableFuture<HttpResponse> head() {
        return head;
    }

    @Override
    public void consumeResponse(
            HttpResponse answer, EntityDetails body, HttpContext context, FutureCallback<Void> result) {
        head.complete(answer);
    }

    @Override
    public void informationResponse(HttpResponse answer, HttpContext context) {}

    @Override
    public void updateCapacity(CapacityChannel channel) throws IOException {
        events.makeRoom(0, channel);
    }

    @Override
    public void consume(ByteBuffer piece) throws IOException {
        if (events.isLeft()) {
            throw new IOException("The browser has left"); // a request is not always cancelled in time
        }
        var bytes = new byte[piece.remaining()];
        piece.get(bytes);
        events.came(bytes);
    }

    @Override
    public void streamEnd(@Nullable List<? extends Header> trailers) {
        events.came(null);
    }

    @Override
    public void failed(Exception cause) {
        head.completeExceptionally(cause);
        events.came(null);
    }

    @Override
    public void releaseResources() {
        events.came(null);
    }
}
