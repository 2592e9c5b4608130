package id.mppdigital.drill.upgrade;

import id.mppdigital.drill.journeys.Journeys;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/** Journeys that go on until they are told to end. */
final class Load implements AutoCloseable {
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final Thread thread;
    private volatile boolean goesOn = true;

    private Load(Journeys journeys, int perSecond, Duration portion) {
        thread = Thread.ofVirtual().unstarted(() -> {
            try {
                while (goesOn) {
                    journeys.run(perSecond, portion);
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                failure.set(e);
            }
        });
    }

    static Load of(Journeys journeys, int perSecond, Duration portion) {
        var load = new Load(journeys, perSecond, portion);
        load.thread.start();
        return load;
    }

    /** Returns when all that began are through. */
    void end() throws InterruptedException {
        goesOn = false;
        thread.join();
        if (failure.get() != null) {
            throw new IllegalStateException("The load broke off", failure.get());
        }
    }

    @Override
    public void close() {
        goesOn = false;
        thread.interrupt();
    }
}
