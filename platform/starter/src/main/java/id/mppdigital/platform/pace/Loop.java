package id.mppdigital.platform.pace;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** A thread that works in rounds: woken by commits, and by the clock when a wake-up was lost with its process. */
public final class Loop implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Loop.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final String name;
    private final Duration poll;
    private final Duration pause;
    private final BooleanSupplier round;
    private final Semaphore wakeUps = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    /**
     * Describes the loop; {@link #start} starts it.
     *
     * @param poll the longest time between two rounds while all is well
     * @param round true when another one should follow at once
     */
    public Loop(String name, Duration poll, BooleanSupplier round) {
        this(name, poll, Duration.ZERO, round);
    }

    /**
     * @param pause the shortest time between two rounds: a round then does everything that came during the pause
     */
    public Loop(String name, Duration poll, Duration pause, BooleanSupplier round) {
        this.name = name;
        this.poll = poll;
        this.pause = pause;
        this.round = round;
    }

    /** Cheap, and safe from any thread. */
    public void wake() {
        wakeUps.release();
    }

    private void run() {
        int failures = 0;
        while (running) {
            try {
                if (!round.getAsBoolean()) {
                    long begin = System.nanoTime();
                    sleepUntilWoken(poll);
                    sleep(pause.minusNanos(System.nanoTime() - begin));
                    wakeUps.drainPermits();
                }
                failures = 0;
            } catch (RuntimeException | Error e) {
                // The loop survives every failure, even one of memory: the rows are still there, and without the loop
                // the service would accept work that is never done.
                log.warn("{} failed and will try again", name, e);
                failures = Math.min(failures + 1, 6);
                var wait = poll.multipliedBy(1L << failures);
                sleepUntilWoken(wait.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : wait);
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

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name(name).start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        wake();
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
