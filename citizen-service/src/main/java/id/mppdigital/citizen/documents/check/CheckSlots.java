package id.mppdigital.citizen.documents.check;

import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.platform.problem.Problem;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Few checks at once, each for a limited time: decoders take processor and memory that everybody shares. */
@Component
class CheckSlots implements DisposableBean {
    private final CheckSettings settings;
    private final Semaphore free;
    // Platform threads: a check computes, and would keep a virtual thread's carrier from everybody else.
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("document-check-", 0).factory());

    CheckSlots(CheckSettings settings) {
        this.settings = settings;
        this.free = new Semaphore(settings.atOnce(), true);
    }

    /** @throws Problem when no slot comes free in time */
    <T> T run(Callable<T> check) throws Unfit {
        try {
            if (!free.tryAcquire(settings.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy();
            }
            return started(check).get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new Unfit(CitizenRefusal.DOCUMENT_TOO_DETAILED);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Unfit unfit) {
                throw unfit;
            }
            throw new IllegalStateException("a document's check failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        }
    }

    /** The slot is given back when the check really ends, also after its time is over. */
    private <T> Future<T> started(Callable<T> check) {
        return threads.submit(() -> {
            try {
                return check.call();
            } finally {
                free.release();
            }
        });
    }

    private static Problem busy() {
        return Problem.of(CitizenRefusal.DOCUMENT_CHECK_BUSY).header("Retry-After", "5");
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
