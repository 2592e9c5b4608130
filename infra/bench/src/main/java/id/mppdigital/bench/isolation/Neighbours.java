package id.mppdigital.bench.isolation;

import id.mppdigital.bench.traffic.Backend;
import id.mppdigital.bench.traffic.Traffic;
import id.mppdigital.load.Letter;
import id.mppdigital.load.OpenLoad;
import java.time.Duration;
import java.util.List;
import org.HdrHistogram.Histogram;

/** Two agencies on one platform, and what reaches the first of them. */
record Neighbours(Traffic traffic, Backend measured, Backend other, List<Letter> forMeasured, List<Letter> forOther) {
    /** As long as a breaker may stay open, and more. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    Histogram bothAnswer(OpenLoad load) throws InterruptedException {
        int before = other.arrived();
        var latencies = run(load);
        other.await(before + load.count(), PATIENCE);
        return latencies;
    }

    /** Afterwards the other one answers again and gets all that it missed, before anything else is measured. */
    Histogram oneHangs(OpenLoad load) throws InterruptedException {
        int before = other.arrived();
        other.hang();
        try {
            return run(load);
        } finally {
            other.goOn();
            other.await(before + load.count(), PATIENCE);
        }
    }

    private Histogram run(OpenLoad load) throws InterruptedException {
        int before = measured.arrived();
        load.run(number -> {
            traffic.submissions().send(forMeasured.get(number % forMeasured.size()));
            traffic.submissions().send(forOther.get(number % forOther.size()));
        });
        measured.await(before + load.count(), PATIENCE);
        return measured.stopwatch().take();
    }
}
