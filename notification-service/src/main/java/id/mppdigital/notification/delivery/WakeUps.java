package id.mppdigital.notification.delivery;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The bell between the transactions that make an e-mail due and the loop that sends it, inside one process. */
@Component
class WakeUps {
    private final Semaphore bell = new Semaphore(0);

    void afterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                now();
            }
        });
    }

    void now() {
        bell.release();
    }

    void await(Duration longest) throws InterruptedException {
        if (bell.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            bell.drainPermits();
        }
    }
}
