package id.mppdigital.platform.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One client's stream: a queue and the virtual thread that empties it, so that a slow client delays nobody else. */
final class LiveStream {
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final int LONGEST_QUEUE = 256;
    private static final LiveEvent WAKE_UP = new LiveEvent("", "", "");

    private final SseEmitter emitter;
    private final Viewer viewer;
    private final Clock clock;
    private final LinkedBlockingQueue<LiveEvent> queue = new LinkedBlockingQueue<>();
    private volatile @Nullable Ending ending;
    private volatile boolean gone;

    LiveStream(SseEmitter emitter, Viewer viewer, Clock clock) {
        this.emitter = emitter;
        this.viewer = viewer;
        this.clock = clock;
    }

    /**
     * To be called by the request's own thread, which also sends the first line. After it the answer's headers are
     * sent, and no filter can write headers while the pump sends events. Two threads that write headers break a stream
     * now and then (spring-security issue 15510).
     *
     * @param afterwards runs once nothing is sent any more. The emitter's own callbacks are not enough: Spring sets them
     *     after the first lines are written, and never when a client leaves during these
     */
    void start(Replay replay, Runnable afterwards) {
        try {
            emitter.send(SseEmitter.event().comment("open"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().name("live-stream").start(() -> {
            try {
                pump(replay);
            } finally {
                afterwards.run();
            }
        });
    }

    /** A client that doesn't read is disconnected; it reconnects with its Last-Event-ID. */
    void offer(LiveEvent event) {
        if (queue.size() >= LONGEST_QUEUE) {
            end(Ending.TOO_SLOW);
        } else {
            queue.add(event);
        }
    }

    void end(Ending reason) {
        if (ending == null) {
            ending = reason;
        }
        queue.add(WAKE_UP);
    }

    /** The request has ended; there is no client any more. */
    void forget() {
        gone = true;
        queue.add(WAKE_UP);
    }

    private void pump(Replay replay) {
        try {
            for (var event : replay.missed()) {
                if (!isOver()) {
                    send(event);
                }
            }
            while (!isOver()) {
                follow(replay.progress());
            }
            tellEnding();
            emitter.complete();
        } catch (IOException _) {
            // The client is gone; its next stream replays. The container saw the write fail and ends the request
            // itself. Ending it here as well could end the next request, which reuses the same objects.
        } catch (IllegalStateException e) {
            // The request has ended already, or the event could not be written as it is.
            emitter.completeWithError(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sends the next event, or a heartbeat when none comes. */
    private void follow(Progress progress) throws IOException, InterruptedException {
        var left = Duration.between(clock.instant(), viewer.until());
        var patience = left.compareTo(HEARTBEAT) < 0 ? left : HEARTBEAT;
        var event = queue.poll(patience.toMillis() + 1, TimeUnit.MILLISECONDS);
        if (event == null && patience.equals(HEARTBEAT)) {
            emitter.send(SseEmitter.event().comment("heartbeat"));
        } else if (event != null && event != WAKE_UP) {
            var news = progress.next(event);
            if (news.isPresent()) {
                send(news.get());
            }
        }
    }

    private boolean isOver() {
        if (ending == null && !clock.instant().isBefore(viewer.until())) {
            ending = Ending.TOKEN_EXPIRED;
        }
        return gone || ending != null;
    }

    private void tellEnding() throws IOException {
        var reason = ending;
        if (reason != null && !gone) {
            reason.tell(emitter);
        }
    }

    private void send(LiveEvent event) throws IOException {
        emitter.send(SseEmitter.event().id(event.id()).name(event.name()).data(event.data()));
    }
}
