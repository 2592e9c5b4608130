package id.mppdigital.bench.traffic;

import com.nimbusds.jose.JOSEException;
import id.mppdigital.bench.instrument.Bench;
import id.mppdigital.local.Platform;
import id.mppdigital.local.access.Api;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A running platform, with limits that count and let everybody through, and people to use it. Agencies get back-ends of
 * the measurement's own by manifest, like any agency.
 */
public final class Traffic {
    public static final String MALL = "63.71";

    /** The most people that any scenario asks for: another number would be another platform. */
    private static final int PEOPLE = 5_000;

    private static final String UNLIMITED = "1000000000";
    private static final int PREPARED_AT_ONCE = 8;
    private static final int WARMING_UP = 8;

    /** They hear of every application too, but nobody waits for them. */
    private static final List<String> ASIDE =
            List.of("citizen-service", "notification-service", "disdukcapil", "polres");

    /** The one that all load comes through, without the limit of the shipped one: the gateway's own, none here, holds then. */
    private static final String PORTAL = """
            apiVersion: mpp.id/v1
            kind: Channel
            metadata: {code: portal}
            spec:
              name: {id: Portal terukur, en: Measured portal}
              client: portal
              status: OPEN
            """;

    private final Platform platform;
    private final Submissions submissions;

    private Traffic(Platform platform) {
        this.platform = platform;
        this.submissions = new Submissions(platform.url("gateway"));
    }

    public static Traffic on(Bench bench) throws IOException {
        var register = Crowd.register(PEOPLE).toUri().toString();
        var platform = bench.platform()
                .with(Map.of(
                        "gateway",
                        Map.of(
                                "MPP_GATEWAY_LIMITS_CLIENT_REQUESTS", UNLIMITED,
                                "MPP_GATEWAY_LIMITS_PERSON_REQUESTS", UNLIMITED,
                                "MPP_GATEWAY_LIMITS_ADDRESS_REQUESTS", UNLIMITED),
                        "register",
                        Map.of("SAMPLES_REGISTER_PEOPLE", register)));
        ASIDE.forEach(platform::start);
        platform.applyManifests();
        var traffic = new Traffic(platform);
        traffic.apply(PORTAL);
        return traffic;
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
        var claims = Map.of(
                "client_id",
                "portal",
                "name",
                "Petugas terukur",
                "roles",
                List.of("agency-officer"),
                "agency",
                agency.code(),
                "malls",
                List.of(MALL));
        return Mint.of(platform).token("bench-officer", "mpp", claims);
    }

    /** A letter of each citizen to the service, ready to be sent. */
    public List<Letter> letters(List<Citizen> citizens, String service) throws InterruptedException {
        var paperwork = new Paperwork(platform.url("gateway").toString(), MALL, service);
        try (var hands = Executors.newFixedThreadPool(PREPARED_AT_ONCE)) {
            var tasks = citizens.stream()
                    .map(citizen -> (Callable<Letter>) () -> paperwork.of(citizen))
                    .toList();
            return hands.invokeAll(tasks).stream().map(Traffic::result).toList();
        }
    }

    private static Letter result(Future<Letter> letter) {
        try {
            return letter.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("A letter can't be prepared", e);
        }
    }

    /** From now on the agency is served by that back-end. */
    public void open(Agency agency, String url) {
        var manifest = """
                apiVersion: mpp.id/v1
                kind: Agency
                metadata: {code: %s}
                spec:
                  kind: %s
                  name: {id: Instansi terukur, en: Measured agency}
                  malls: ['%s']
                  endpoint: {url: '%s', timeoutMillis: 5000, maxConcurrent: 16}
                """.formatted(agency.code(), agency.kind(), MALL, url);
        apply(manifest);
    }

    private void apply(String manifest) {
        new Api(platform.url("gateway").toString(), platform.token("ops"))
                .post("/catalog/v1/manifests", "application/yaml", BodyPublishers.ofString(manifest), Map.of())
                .require();
    }
}
