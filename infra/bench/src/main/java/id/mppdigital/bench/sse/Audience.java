package id.mppdigital.bench.sse;

import com.nimbusds.jose.JOSEException;
import id.mppdigital.bench.traffic.Agency;
import id.mppdigital.bench.traffic.Citizen;
import id.mppdigital.bench.traffic.Letter;
import id.mppdigital.bench.traffic.OpenLoad;
import id.mppdigital.bench.traffic.Traffic;
import id.mppdigital.bench.traffic.Watchers;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.HdrHistogram.Histogram;

/** Citizens who watch; as many as the smallest audience has applications under way. */
final class Audience {
    private static final int SUBMITTING_PER_SECOND = 20;

    private final Traffic traffic;
    private final List<Citizen> citizens;
    private final List<Letter> letters;
    private final String agencyToken;
    private final NobodyWatches nobody;

    private Audience(Traffic traffic, List<Citizen> citizens, List<Letter> letters) {
        this.traffic = traffic;
        this.citizens = citizens;
        this.letters = letters;
        this.agencyToken = traffic.platform().token(Agency.CIVIL_REGISTRY.code());
        this.nobody = new NobodyWatches(traffic.platform().url("application-service"));
    }

    static Audience gather(Traffic traffic, List<Integer> sizes)
            throws IOException, JOSEException, InterruptedException {
        var citizens = traffic.citizens(sizes.getLast());
        var applicants = citizens.subList(0, sizes.getFirst());
        return new Audience(traffic, citizens, traffic.letters(applicants, Agency.CIVIL_REGISTRY.service()));
    }

    List<Letter> letters() {
        return letters;
    }

    /** Transition → seen, in nanoseconds, while so many watch. */
    Histogram watch(int streams, OpenLoad load) throws InterruptedException {
        var applications = submit(load.count());
        nobody.await();
        try (var watchers = Watchers.of(traffic, citizens.subList(0, streams))) {
            load.run(number -> traffic.submissions().move(applications.get(number), "RECEIVED", agencyToken));
            watchers.awaitSeen(load.count());
            return watchers.stopwatch().take();
        }
    }

    private List<String> submit(int count) throws InterruptedException {
        var applications = Collections.synchronizedList(new ArrayList<String>());
        var load = new OpenLoad(SUBMITTING_PER_SECOND, Duration.ofMillis(1_000L * count / SUBMITTING_PER_SECOND));
        load.run(number -> applications.add(traffic.submissions().send(letters.get(number % letters.size()))));
        return applications;
    }
}
