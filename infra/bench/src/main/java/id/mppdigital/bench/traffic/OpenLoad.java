package id.mppdigital.bench.traffic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/** The open model: the next one is due whether or not the last one is through, as with people who don't know of each other. */
public record OpenLoad(int perSecond, Duration time) {

    /** One of them. */
    @FunctionalInterface
    public interface Step {
        void take(int number) throws Exception;
    }

    public int count() {
        return (int) (perSecond * time.toMillis() / 1_000);
    }

    /** Returns when all are through; fails when one of them did. */
    public void run(Step step) throws InterruptedException {
        var under = new ArrayList<Future<?>>(count());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long begin = System.nanoTime();
            for (int number = 0; number < count(); number++) {
                long due = begin + number * 1_000_000_000L / perSecond;
                for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                int one = number;
                under.add(threads.submit(() -> {
                    step.take(one);
                    return null;
                }));
            }
        }
        for (var one : under) {
            try {
                one.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("One of the load's requests failed", e.getCause());
            }
        }
    }
}
