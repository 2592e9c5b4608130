package id.mppdigital.bench.queue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** What was worked. A job that comes twice or before its predecessor makes the measurement worthless, and is an error. */
final class Ledger {
    private final AtomicIntegerArray lastOfKey;
    private final AtomicInteger faults = new AtomicInteger();
    private final CountDownLatch open;

    Ledger(Backlog backlog) {
        lastOfKey = new AtomicIntegerArray(backlog.keys());
        open = new CountDownLatch(backlog.jobs());
    }

    /** Positions begin with 1. */
    void worked(int key, int position) {
        if (!lastOfKey.compareAndSet(key, position - 1, position)) {
            faults.incrementAndGet();
        }
        open.countDown();
    }

    void await(Duration patience) throws InterruptedException {
        if (!open.await(patience.toMillis(), TimeUnit.MILLISECONDS) || faults.get() > 0) {
            throw new IllegalStateException("%d jobs are not worked after %d s; %d came twice or out of order"
                    .formatted(open.getCount(), patience.toSeconds(), faults.get()));
        }
    }
}
