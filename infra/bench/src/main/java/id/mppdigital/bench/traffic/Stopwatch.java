package id.mppdigital.bench.traffic;

import java.time.Duration;
import java.time.Instant;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.Recorder;

/** Collects latencies from any thread. */
public final class Stopwatch {
    private final Recorder recorder = new Recorder(3);

    /** A time that went by; a clock that was set back counts as none. */
    public void record(Instant begin, Instant end) {
        recorder.recordValue(Math.max(0, Duration.between(begin, end).toNanos()));
    }

    /** In nanoseconds, all since it was last asked. */
    public Histogram take() {
        return recorder.getIntervalHistogram();
    }
}
