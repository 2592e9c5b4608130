package id.mppdigital.bench.instrument;

import java.time.Duration;

/**
 * How much is measured.
 *
 * @param rounds that count
 * @param quick small sizes and short measurements, to try a scenario out; never for figures that are shown
 */
public record Settings(int rounds, boolean quick) {
    public static final Settings FULL = new Settings(5, false);

    public static final Settings QUICK = new Settings(2, true);

    /** How long one measurement lasts. */
    public Duration measurement() {
        return Duration.ofSeconds(quick ? 2 : 8);
    }

    /** How long a JVM is warmed up before the first one. */
    public Duration warmUp() {
        return Duration.ofSeconds(quick ? 4 : 30);
    }

    /** How many applications the services have handled before what one of them costs is measured. */
    public int applicationsBefore() {
        return quick ? 100 : 15_000;
    }
}
