package id.mppdigital.platform.events;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** The thread of the relay: woken after each commit, and by the clock when a wake-up was lost with its process. */
class RelayLoop implements SmartLifecycle, Runnable {
    private static final Logger log = LoggerFactory.getLogger(RelayLoop.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final OutboxRelay relay;
    private final Semaphore wakeUps;
    private final Duration poll;
    private volatile boolean running;
    private @Nullable Thread thread;

    RelayLoop(OutboxRelay relay, Semaphore wakeUps, Duration poll) {
        this.relay = relay;
        this.wakeUps = wakeUps;
        this.poll = poll;
    }

    @Override
    public void run() {
        int failures = 0;
        while (running) {
            try {
                if (!relay.relayBatch()) {
                    sleepUntilWoken(poll);
                }
                failures = 0;
            } catch (RuntimeException | Error e) {
                // The loop outlives whatever is thrown, memory that ran out included: the rows are still there, and
                // a service whose relay has ended would go on taking applications that no agency ever sees.
                log.warn("The relay will try again", e);
                failures = Math.min(failures + 1, 6);
                var pause = poll.multipliedBy(1L << failures);
                sleepUntilWoken(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
            }
        }
    }

    private void sleepUntilWoken(Duration longest) {
        try {
            if (wakeUps.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                wakeUps.drainPermits();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("outbox-relay").start(this);
    }

    @Override
    public void stop() {
        running = false;
        wakeUps.release();
        if (thread != null) {
            try {
                thread.join(Duration.ofSeconds(15));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
