package id.mppdigital.bench.latency;

import id.mppdigital.bench.traffic.Backend;
import id.mppdigital.bench.traffic.Traffic;
import id.mppdigital.bench.watching.Watchers;
import id.mppdigital.load.Agency;
import id.mppdigital.load.Letter;
import id.mppdigital.load.OpenLoad;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.HdrHistogram.Histogram;

/** Both halves of a journey: citizens submit and their agency hears of it; the agency moves them and they see it. */
final class Journeys {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Traffic traffic;
    private final Backend backend;
    private final Watchers watchers;
    private final List<Letter> letters;
    private final String agencyToken;
    private final ConcurrentLinkedQueue<String> submitted = new ConcurrentLinkedQueue<>();

    Journeys(Traffic traffic, Backend backend, Watchers watchers, List<Letter> letters) {
        this.traffic = traffic;
        this.backend = backend;
        this.watchers = watchers;
        this.letters = letters;
        this.agencyToken = traffic.platform().token(Agency.CIVIL_REGISTRY.code());
    }

    /** Commit → webhook received, in nanoseconds. */
    Histogram toTheAgency(OpenLoad load) throws InterruptedException {
        int before = backend.arrived();
        load.run(number -> submitted.add(traffic.submissions().send(letters.get(number % letters.size()))));
        backend.await(before + load.count(), PATIENCE);
        return backend.stopwatch().take();
    }

    /** Transition → seen by the citizen, in nanoseconds; of applications that were submitted before. */
    Histogram toTheCitizen(OpenLoad load) throws InterruptedException {
        int before = watchers.seen();
        load.run(_ -> traffic.submissions().move(submitted.remove(), "RECEIVED", agencyToken));
        watchers.awaitSeen(before + load.count());
        return watchers.stopwatch().take();
    }
}
