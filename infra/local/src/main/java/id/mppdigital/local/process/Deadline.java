package id.mppdigital.local.process;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** A moment by which something must have happened. */
public record Deadline(long nanos) {
    /** The pause between two looks at something that comes soon. */
    public static final Duration MOMENT = Duration.ofMillis(50);

    public static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    public boolean isOver() {
        return System.nanoTime() - nanos >= 0;
    }

    /** Waits for the condition; {@code false} when the deadline came first. */
    public boolean await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            if (isOver()) {
                return false;
            }
            pause(MOMENT);
        }
        return true;
    }

    public static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailed("Interrupted.", e);
        }
    }
}
