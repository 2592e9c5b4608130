package id.mppdigital.drill.journeys;

import id.mppdigital.load.Letter;
import id.mppdigital.local.Platform;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** People at work until they are told to end: those who apply, those who watch, those who look. */
public final class Load implements AutoCloseable {
    private static final Duration PORTION = Duration.ofSeconds(5);
    private static final Duration AGENCYS_STEP = Duration.ofSeconds(3);
    private static final Duration SLOW_STEP = Duration.ofSeconds(25);
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final Collection<Thread> threads = new ConcurrentLinkedQueue<>();
    private final Watchers watchers;
    private final Journeys journeys;
    private final Visitors visitors;
    private volatile boolean goesOn = true;

    @FunctionalInterface
    private interface Portion {
        void run() throws InterruptedException;
    }

    /** @param portal whether it runs, so that somebody visits it */
    public Load(Platform platform, List<Letter> letters, boolean portal) throws IOException, InterruptedException {
        watchers = new Watchers(platform.url("gateway"));
        journeys = Theatre.journeys(platform, letters, new Journeys.Pace(AGENCYS_STEP, SLOW_STEP, watchers));
        visitors = Theatre.visitors(platform, letters, portal);
    }

    /**
     * Climbs by one a second with each portion: JVMs that have just started learn while they serve.
     *
     * @param perSecond journeys that begin, and so many looks
     */
    public void begin(int perSecond) {
        start(() -> {
            long due = System.nanoTime();
            for (int portion = 1; goesOn; portion++) {
                int rate = Math.min(portion, perSecond);
                // The next portion does not wait for the last one: whoever hangs holds up nobody else.
                start(() -> journeys.run(rate, PORTION));
                start(() -> visitors.run(rate, PORTION));
                due += PORTION.toNanos();
                LockSupport.parkNanos(due - System.nanoTime());
            }
        });
    }

    /** How long it takes until so many begin each second. */
    public static Duration climb(int perSecond) {
        return PORTION.multipliedBy(perSecond - 1L);
    }

    private void start(Portion portion) {
        threads.add(Thread.ofVirtual().start(() -> {
            try {
                portion.run();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                failure.set(e);
            }
        }));
    }

    public List<Step> acknowledged() {
        return journeys.acknowledged();
    }

    /** So far, in the order of time. */
    public List<Failure> failures() {
        return Stream.of(journeys.failures(), visitors.failures(), watchers.failures())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Failure::at))
                .toList();
    }

    /** How often a live stream ended and its watcher came back. */
    public int comebacks() {
        return watchers.comebacks();
    }

    /** Returns when all that began are through. */
    public void end() throws InterruptedException {
        goesOn = false;
        for (var thread : threads) {
            thread.join();
        }
        watchers.await(LONGEST);
        if (failure.get() != null) {
            throw new IllegalStateException("The load broke off", failure.get());
        }
    }

    @Override
    public void close() {
        goesOn = false;
        threads.forEach(Thread::interrupt);
    }
}
