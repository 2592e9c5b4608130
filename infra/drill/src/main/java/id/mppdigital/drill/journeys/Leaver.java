package id.mppdigital.drill.journeys;

import com.nimbusds.jose.JOSEException;
import id.mppdigital.load.Agency;
import id.mppdigital.load.Citizen;
import id.mppdigital.load.Crowd;
import id.mppdigital.load.Paperwork;
import id.mppdigital.load.Submissions;
import id.mppdigital.local.Platform;
import id.mppdigital.local.access.Answer;
import id.mppdigital.local.access.Api;
import id.mppdigital.local.process.Deadline;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A citizen who applies, withdraws, and then has everything about them erased (UU 27/2022 art. 8). */
public final class Leaver {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Citizen citizen;
    private final Api api;

    private Leaver(Citizen citizen, Api api) {
        this.citizen = citizen;
        this.api = api;
    }

    /** Applies and withdraws, so that every service knows something. */
    public static Leaver on(Platform platform) throws IOException, InterruptedException, JOSEException {
        var citizen = Crowd.signIn(platform, Theatre.PEOPLE + 1).getLast();
        var api = new Api(platform.url("gateway").toString(), citizen.token());
        var letter = Paperwork.at(platform, Agency.CIVIL_REGISTRY.service())
                .of(List.of(citizen))
                .getFirst();
        var application = new Submissions(platform.url("gateway")).send(letter);
        api.post("/applications/v1/applications/" + application + "/withdrawal", Map.of(), key())
                .require();
        return new Leaver(citizen, api);
    }

    public String account() {
        return citizen.name();
    }

    /** Asks until citizen-service has heard of the withdrawal: an open application is a reason to refuse. */
    public void leave() {
        Answer[] last = new Answer[1];
        var erased = Deadline.in(PATIENCE).await(() -> {
            last[0] = api.post("/citizens/v1/me/rights", Map.of("kind", "ERASURE", "confirmed", true), key());
            return last[0].ok();
        });
        if (!erased) {
            throw new IllegalStateException("The erasure is refused: " + last[0].explanation());
        }
    }

    private static Map<String, String> key() {
        return Map.of("Idempotency-Key", UUID.randomUUID().toString());
    }
}
