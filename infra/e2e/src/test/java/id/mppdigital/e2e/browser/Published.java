package id.mppdigital.e2e.browser;

import static org.awaitility.Awaitility.await;

import id.mppdigital.e2e.Forms;
import id.mppdigital.e2e.LivePlatform;
import id.mppdigital.e2e.Person;
import id.mppdigital.e2e.SampleDocument;
import java.time.Duration;
import java.util.Map;

/** Figures with something in them: so many applications in a mall that their number is published. */
final class Published {
    private static final int ENOUGH = 25;
    private static final Duration PUBLICATION = Duration.ofMinutes(1);
    private static boolean there;

    private Published() {}

    /** The address of a page that shows them. */
    static synchronized String at(String address) {
        if (!there) {
            var budi = LivePlatform.person("budi");
            budi.signIn();
            apply(budi);
            await().atMost(PUBLICATION)
                    .until(() -> budi.api()
                            .get("/statistics/v1/malls/63.71")
                            .require()
                            .path("applications")
                            .isNumber());
            there = true;
        }
        return address;
    }

    private static void apply(Person citizen) {
        var typed = Forms.all(Forms.aboutMe(citizen.name()), Forms.purpose());
        var photo = citizen.upload(SampleDocument.PHOTO);
        for (int i = 0; i < ENOUGH; i++) {
            citizen.submit(Forms.POLICE, citizen.prefill(Forms.POLICE), typed, "photo", photo, Map.of())
                    .require();
        }
    }
}
