package id.mppdigital.bench.watching;

import com.nimbusds.jose.JOSEException;
import id.mppdigital.bench.traffic.Traffic;
import id.mppdigital.load.Agency;
import id.mppdigital.load.Citizen;
import id.mppdigital.load.Letter;
import id.mppdigital.load.OpenLoad;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.HdrHistogram.Histogram;

/** Citizens who watch at one door; as many as the smallest audience has applications under way. */
public final class Audience {
    private static final int SUBMITTING_PER_SECOND = 20;

    private final Traffic traffic;
    private final List<Citizen> citizens;
    private final List<Letter> letters;
    private final String agencyToken;
    private final NobodyWatches nobody;
    private final Door door;

    /** Where they watch. */
    @FunctionalInterface
    public interface Door {
        /** Returns when every one of them watches. */
        Watchers open(List<Citizen> citizens) throws InterruptedException;
    }

    private Audience(Traffic traffic, List<Citizen> citizens, List<Letter> letters, Door door) {
        this.traffic = traffic;
        this.citizens = citizens;
        this.letters = letters;
        this.door = door;
        this.agencyToken = traffic.platform().token(Agency.CIVIL_REGISTRY.code());
        this.nobody = new NobodyWatches(traffic.platform().url("application-service"));
    }

    public static Audience gather(Traffic traffic, List<Integer> sizes, Door door)
            throws IOException, JOSEException, InterruptedException {
        var citizens = traffic.citizens(sizes.getLast());
        var applicants = citizens.subList(0, sizes.getFirst());
        return new Audience(traffic, citizens, traffic.letters(applicants, Agency.CIVIL_REGISTRY.service()), door);
    }

    public List<Letter> letters() {
        return letters;
    }

    /** Transition → seen, in nanoseconds, while so many watch. */
    public Histogram watch(int streams, OpenLoad load) throws InterruptedException {
        return watch(streams, load, () -> {});
    }

    /** @param look at them while they still watch */
    public Histogram watch(int streams, OpenLoad load, Runnable look) throws InterruptedException {
        var applications = submit(load.count());
        nobody.await();
        try (var watchers = door.open(citizens.subList(0, streams))) {
            load.run(number -> traffic.submissions().move(applications.get(number), "RECEIVED", agencyToken));
            watchers.awaitSeen(load.count());
            look.run();
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
