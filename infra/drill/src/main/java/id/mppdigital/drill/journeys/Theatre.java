package id.mppdigital.drill.journeys;

import com.nimbusds.jose.JOSEException;
import id.mppdigital.load.Agency;
import id.mppdigital.load.Citizen;
import id.mppdigital.load.Crowd;
import id.mppdigital.load.Letter;
import id.mppdigital.load.MeasuredCatalogue;
import id.mppdigital.load.Paperwork;
import id.mppdigital.load.Submissions;
import id.mppdigital.local.Platform;
import id.mppdigital.local.access.Api;
import id.mppdigital.local.accounts.Person;
import id.mppdigital.local.parts.Tuning;
import id.mppdigital.local.process.Deadline;
import id.mppdigital.local.process.LaunchFailed;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A platform of the drill's own, with people who have their papers ready and an agency outside of it. */
public final class Theatre {
    private static final Agency AGENCY = Agency.CIVIL_REGISTRY;
    private static final String GUEST = "siti";
    static final int PEOPLE = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration A_WHILE = Duration.ofSeconds(5);

    private Theatre() {}

    /** What such a platform runs with, and what a drill sets besides, by part. */
    public static Tuning tuning(Map<String, Map<String, String>> besides) throws IOException {
        var all = new HashMap<>(Crowd.settings(PEOPLE + 1));
        all.putAll(besides);
        return Tuning.LAPTOP.setting(all);
    }

    /** Lets the back-end serve the agency, and its people prepare what they will send. */
    public static List<Letter> open(Platform platform, BackEnd backEnd)
            throws IOException, InterruptedException, JOSEException {
        var catalogue = new MeasuredCatalogue(platform);
        catalogue.liftThePortalsLimit();
        catalogue.serve(AGENCY, backEnd.url());
        var people = Crowd.signIn(platform, PEOPLE);
        awaitKnown(platform, people.getFirst());
        return letters(Paperwork.at(platform, AGENCY.service()), people);
    }

    /** Only prepares, so it may try again: asked by JVMs that have just started, a register may answer too late. */
    private static List<Letter> letters(Paperwork paperwork, List<Citizen> people) throws InterruptedException {
        var deadline = Deadline.in(PATIENCE);
        while (true) {
            try {
                return paperwork.of(people);
            } catch (IllegalStateException e) {
                if (deadline.isOver()) {
                    throw e;
                }
                Deadline.pause(A_WHILE);
            }
        }
    }

    /** The catalogue of a platform that has just started reaches the services as events. */
    private static void awaitKnown(Platform platform, Citizen citizen) {
        var api = new Api(platform.url("gateway").toString(), citizen.token());
        var known = Deadline.in(PATIENCE).await(() -> {
            var form = api.get("/catalog/v1/services/" + AGENCY.service());
            var about = Map.of(
                    "service",
                    AGENCY.service(),
                    "version",
                    form.json().path("version").asInt(),
                    "mall",
                    Agency.MALL);
            return form.ok()
                    && api.post("/citizens/v1/me/prefill", about, Map.of()).ok();
        });
        if (!known) {
            throw new LaunchFailed("citizen-service has not heard of " + AGENCY.service() + " after "
                    + PATIENCE.toMinutes() + " minutes: see " + platform.log("citizen-service"));
        }
    }

    /** Those letters on their way to this platform, and the agency's moves. */
    public static Journeys journeys(Platform platform, List<Letter> letters) {
        return journeys(platform, letters, Journeys.Pace.AT_ONCE);
    }

    static Journeys journeys(Platform platform, List<Letter> letters, Journeys.Pace pace) {
        var submissions = new Submissions(platform.url("gateway"));
        return new Journeys(submissions, letters, () -> platform.token(AGENCY.code()), pace);
    }

    /** @param portal whether it runs, so that one of them signs in there */
    static Visitors visitors(Platform platform, List<Letter> letters, boolean portal)
            throws IOException, InterruptedException {
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        var people = letters.stream().map(Letter::citizen).toList();
        var api = new Api(platform.url("gateway").toString(), people.getFirst().token());
        var form = api.get("/catalog/v1/services/" + AGENCY.service()).require();
        var guest = portal
                ? Guest.signIn(client, platform.url("portal").resolve("/my/applications"), guest(platform))
                : null;
        return new Visitors(
                client, platform.url("gateway"), people, form.path("version").asInt(), guest);
    }

    private static Person guest(Platform platform) {
        return platform.accounts().people().stream()
                .filter(person -> person.username().equals(GUEST))
                .findFirst()
                .orElseThrow();
    }
}
