package id.mppdigital.e2e.browser;

import id.mppdigital.e2e.Forms;
import id.mppdigital.e2e.LivePlatform;
import id.mppdigital.e2e.SampleDocument;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Applications that wait at a desk, because the agency's own system takes none up meanwhile. */
final class Cases {
    private static @Nullable String one;

    private Cases() {}

    /** Siti's birth certificate at Rahmat's desk; the same for all tests that only look. */
    static synchronized String forRahmat() {
        if (one == null) {
            one = newForRahmat();
        }
        return one;
    }

    /** Lets the agency's own system work again. */
    static void release() {
        LivePlatform.agency("disdukcapil").mode("UP");
    }

    static String newForRahmat() {
        LivePlatform.agency("disdukcapil").mode("DOWN");
        var siti = LivePlatform.person("siti");
        siti.signIn();
        return siti.submit(
                        Forms.BIRTH,
                        siti.prefill(Forms.BIRTH),
                        Forms.all(Forms.aboutMe("siti"), Forms.child("Putri Rahmah")),
                        "birth-letter",
                        siti.upload(SampleDocument.BIRTH_LETTER),
                        Map.of())
                .require()
                .get("id")
                .asString();
    }
}
