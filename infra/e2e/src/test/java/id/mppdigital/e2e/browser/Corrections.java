package id.mppdigital.e2e.browser;

import id.mppdigital.e2e.LivePlatform;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody says is wrong in the population register; it waits at the desk while the agency's own system is down. */
final class Corrections {
    private static @Nullable String one;

    private Corrections() {}

    /** The same for all tests that only look. */
    static synchronized String one() {
        if (one == null) {
            LivePlatform.agency("disdukcapil").mode("DOWN");
            one = asked();
        }
        return one;
    }

    private static String asked() {
        Moving.address(); // what was never read for a person can't be disputed
        var tari = LivePlatform.person(Moving.PERSON).api();
        var about = Map.of("source", "dukcapil.person/religion", "value", "KRISTEN", "reason", "Saya pindah agama");
        var request = tari.post(
                        "/citizens/v1/me/rights",
                        Map.of("kind", "CORRECTION", "about", about),
                        Map.of("Idempotency-Key", UUID.randomUUID().toString()))
                .require()
                .path("id")
                .asString();
        return tari.get("/citizens/v1/me/corrections")
                .require()
                .path("items")
                .valueStream()
                .filter(it -> it.path("request").asString("").equals(request))
                .map(it -> it.path("id").asString())
                .findFirst()
                .orElseThrow();
    }
}
