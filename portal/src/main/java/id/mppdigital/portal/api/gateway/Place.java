package id.mppdigital.portal.api.gateway;

import id.mppdigital.platform.guard.Guard;
import id.mppdigital.platform.guard.Health;
import java.io.Closeable;
import java.time.Duration;

/**
 * A file's place among the few that pass at a time, held until all of it has passed. The breaker counts how long the
 * platform took to answer, not how slow a browser is.
 */
final class Place implements Closeable {
    private final Guard guard;
    private final long started = System.nanoTime();
    private Health health = Health.ILL;
    private Duration took = Duration.ZERO;

    Place(Guard guard) {
        this.guard = guard;
    }

    void answered(boolean well) {
        health = well ? Health.WELL : Health.ILL;
        took = Duration.ofNanos(System.nanoTime() - started);
    }

    @Override
    public void close() {
        guard.settle(health, took);
    }
}
