package id.mppdigital.notification.delivery;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/** Pauses that double up to a limit, each shortened by chance up to its half so that many don't return in one moment. */
record BackOff(Duration first, Duration longest, DoubleSupplier chance) {
    Duration after(int failures) {
        int doublings = Math.clamp(failures - 1L, 0, 20);
        long full = Math.min(first.toMillis() << doublings, longest.toMillis());
        return Duration.ofMillis(full - (long) (full / 2.0 * chance.getAsDouble()));
    }
}
