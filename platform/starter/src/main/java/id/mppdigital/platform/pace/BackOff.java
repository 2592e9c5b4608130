package id.mppdigital.platform.pace;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Exponential delays with jitter, so that what failed together doesn't come back together. */
public final class BackOff {
    private static final int MAX_DOUBLINGS = 30;

    private final Duration first;
    private final Duration max;
    private final RandomGenerator random;

    public BackOff(Duration first, Duration max) {
        this(first, max, RandomGenerator.getDefault());
    }

    BackOff(Duration first, Duration max, RandomGenerator random) {
        this.first = first;
        this.max = max;
        this.random = random;
    }

    /** Between half of the doubled delay and all of it. */
    public Duration after(int tries) {
        long ceiling = max.toMillis();
        long doubled = first.toMillis() << Math.clamp(tries - 1L, 0, MAX_DOUBLINGS);
        long delay = Math.min(doubled, ceiling);
        return Duration.ofMillis(delay / 2 + random.nextLong(delay / 2 + 1));
    }
}
