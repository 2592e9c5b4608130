package id.mppdigital.notification.delivery;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes one loop, inside one process. */
class WakeUp {
    private final Semaphore calls = new Semaphore(0);

    void now() {
        calls.release();
    }

    void await(Duration longest) throws InterruptedException {
        if (calls.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            calls.drainPermits();
        }
    }
}
