package id.mppdigital.bench.traffic;

import com.nimbusds.jose.JOSEException;
import id.mppdigital.bench.instrument.Bench;
import id.mppdigital.load.Agency;
import id.mppdigital.load.Citizen;
import id.mppdigital.load.Crowd;
import id.mppdigital.load.Letter;
import id.mppdigital.load.MeasuredCatalogue;
import id.mppdigital.load.Paperwork;
import id.mppdigital.load.Submissions;
import id.mppdigital.local.Platform;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * A running platform, with limits that count and let everybody through, and people to use it. Agencies get back-ends of
 * the measurement's own by manifest, like any agency.
 */
public final class Traffic {
    public static final String MALL = Agency.MALL;

    /** The most people that any scenario asks for: another number would be another platform. */
    private static final int PEOPLE = 5_000;

    private static final int WARMING_UP = 8;

    /** They hear of every application too, but nobody waits for them. */
    private static final List<String> ASIDE =
            List.of("citizen-service", "notification-service", "disdukcapil", "polres");

    private final Platform platform;
    private final Submissions submissions;

    private Traffic(Platform platform) {
        this.platform = platform;
        this.submissions = new Submissions(platform.url("gateway"));
    }

    public static Traffic on(Bench bench) throws IOException {
        var platform = bench.platform().with(Crowd.settings(PEOPLE));
        ASIDE.forEach(platform::start);
        platform.applyManifests();
        new MeasuredCatalogue(platform).liftThePortalsLimit();
        return new Traffic(platform);
    }

    /** The same on a platform that has nothing left to do. */
    public static Traffic afresh(Bench bench) throws IOException {
        bench.platform().close();
        return on(bench);
    }

    /** What services are until it is closed. */
    public interface Changed extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Restarts services with settings of the measurement's own, as environment variables; afterwards they run as usual.
     */
    public Changed changed(Map<String, Map<String, String>> settings) {
        settings.forEach(this::restart);
        return () -> settings.keySet().forEach(service -> restart(service, Map.of()));
    }

    private void restart(String service, Map<String, String> settings) {
        platform.stop(service);
        platform.start(service, settings);
    }

    /**
     * Stops what doesn't stand between a citizen and an agency: in life it has machines of its own, here it would take
     * most of the processors. Letters must have been written before.
     */
    public void stopAside() {
        ASIDE.forEach(platform::stop);
    }

    /** Sends as much as goes until it gets no faster, and lets it come to rest. */
    public void warmUp(Bench bench, List<Letter> letters, Backend... backends) throws Exception {
        // One at a time first: of many at once, a JVM that has just started would let some wait too long.
        for (var letter : letters.subList(0, Math.min(letters.size(), WARMING_UP))) {
            submissions.send(letter);
        }
        var postbag = new Postbag(this, letters);
        bench.warmUp(() -> postbag.send(WARMING_UP, bench.settings().measurement()));
        for (var backend : backends) {
            backend.awaitQuiet();
        }
    }

    public Platform platform() {
        return platform;
    }

    public Submissions submissions() {
        return submissions;
    }

    public List<Citizen> citizens(int count) throws IOException, JOSEException {
        return Crowd.signIn(platform, count);
    }

    /** An officer of the agency, signed in: the token. */
    public String officer(Agency agency) throws IOException, JOSEException {
        return Crowd.officer(platform, agency);
    }

    /** A letter of each citizen to the service, ready to be sent. */
    public List<Letter> letters(List<Citizen> citizens, String service) throws InterruptedException {
        return Paperwork.at(platform, service).of(citizens);
    }

    /** From now on the agency is served by that back-end. */
    public void open(Agency agency, String url) {
        new MeasuredCatalogue(platform).serve(agency, url);
    }
}
