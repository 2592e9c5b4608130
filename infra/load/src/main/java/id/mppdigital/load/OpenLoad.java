package id.mppdigital.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/**
 * The open model: the next one is due whether or not the last one is through, as with people who don't know of each
 * other.
 *
 * @param rising from nothing to its rate, for JVMs that are cold
 */
public record OpenLoad(int perSecond, Duration time, boolean rising) {
    public OpenLoad(int perSecond, Duration time) {
        this(perSecond, time, false);
    }

    /** One of them. */
    @FunctionalInterface
    public interface Step {
        void take(int number) throws Exception;
    }

    public int count() {
        return (int) (perSecond * time.toMillis() / (rising ? 2_000 : 1_000));
    }

    /** Nanoseconds from the beginning. */
    private long due(int number) {
        double share = (double) number / count();
        return (long) ((rising ? Math.sqrt(share) : share) * time.toNanos());
    }

    /**
     * Returns when all are through; fails when one of them did. Interrupted, it begins no more, and interrupts those
     * that are not through.
     *
     * @throws Overload when some were refused because too much was going on, and no other failed
     */
    public void run(Step step) throws InterruptedException {
        var under = new ArrayList<Future<?>>(count());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long begin = System.nanoTime();
            for (int number = 0; number < count(); number++) {
                long due = begin + due(number);
                for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                    if (Thread.interrupted()) {
                        threads.shutdownNow();
                        throw new InterruptedException();
                    }
                }
                int one = number;
                under.add(threads.submit(() -> {
                    step.take(one);
                    return null;
                }));
            }
        }
        int refused = 0;
        for (var one : under) {
            refused += isRefused(one) ? 1 : 0;
        }
        if (refused > 0) {
            throw new Overload(perSecond, refused, count());
        }
    }

    private static boolean isRefused(Future<?> step) throws InterruptedException {
        try {
            step.get();
            return false;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Refused) {
                return true;
            }
            throw new IllegalStateException("One of the load's requests failed", e.getCause());
        }
    }
}
