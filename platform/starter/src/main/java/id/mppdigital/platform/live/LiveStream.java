package id.mppdigital.platform.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One client's stream: a queue and the virtual thread that empties it, so that a slow client waits alone. */
final class LiveStream {
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final int LONGEST_QUEUE = 256;
    private static final LiveEvent END = new LiveEvent("", "end", "");

    private final SseEmitter emitter;
    private final LinkedBlockingQueue<LiveEvent> queue = new LinkedBlockingQueue<>();
    private volatile boolean ended;

    LiveStream(SseEmitter emitter) {
        this.emitter = emitter;
    }

    /**
     * To be called by the request's own thread. Its first line is sent by that thread too, as soon as the answer can be written:
     * afterwards the head of the answer has left, and no filter on its way out still writes headers while the pump sends.
     * Two threads at one answer's headers cost now and then a stream (spring-security issue 15510).
     */
    void start(List<LiveEvent> replay) {
        try {
            emitter.send(SseEmitter.event().comment("open"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().name("live-stream").start(() -> pump(replay));
    }

    /** A client that doesn't read is let go; it comes back with its Last-Event-ID. */
    void offer(LiveEvent event) {
        if (queue.size() >= LONGEST_QUEUE) {
            end();
        } else {
            queue.add(event);
        }
    }

    void end() {
        ended = true;
        queue.add(END);
    }

    private void pump(List<LiveEvent> replay) {
        try {
            var replayed = new HashSet<String>();
            for (var event : replay) {
                send(event);
                replayed.add(event.id());
            }
            while (!ended) {
                var event = queue.poll(HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS);
                if (event == null) {
                    emitter.send(SseEmitter.event().comment("heartbeat"));
                } else if (event != END && !replayed.contains(event.id())) {
                    send(event);
                }
            }
            emitter.complete();
        } catch (IOException _) {
            // The client has gone: its next stream replays. The container saw the write fail and ends the request
            // itself; whoever
            // ended it from here as well would reach into the next request, which gets the same objects.
        } catch (IllegalStateException e) {
            // The request has ended already, or the event could not be written as it is.
            emitter.completeWithError(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(LiveEvent event) throws IOException {
        emitter.send(SseEmitter.event().id(event.id()).name(event.name()).data(event.data()));
    }
}
