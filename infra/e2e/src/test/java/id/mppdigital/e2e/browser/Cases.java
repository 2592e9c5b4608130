package id.mppdigital.e2e.browser;

import id.mppdigital.e2e.Forms;
import id.mppdigital.e2e.LivePlatform;
import id.mppdigital.e2e.SampleDocument;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Applications that wait at a desk, because the agency's own system takes none up meanwhile. */
final class Cases {
    private static @Nullable String one;
    private static @Nullable String sentBack;

    private Cases() {}

    /** Siti's birth certificate at Rahmat's desk; the same for all tests that only look. */
    static synchronized String forRahmat() {
        if (one == null) {
            one = newForRahmat();
        }
        return one;
    }

    /** Siti's birth certificate, which Rahmat sent back at the child's name. */
    static synchronized String sentBack() {
        if (sentBack == null) {
            sentBack = newForRahmat();
            try (var rahmat = new OfficersDesk(sentBack)) {
                rahmat.askForACorrection("childName", "Nama berbeda dari surat lahir");
            }
        }
        return sentBack;
    }

    /** The address of siti's draft of a birth certificate, of which the first section is filled in. */
    static synchronized String draft() {
        var address = "/apply/63.71/" + Forms.BIRTH;
        var draft = LivePlatform.person("siti").api().get("/applications/v1/drafts/63.71/" + Forms.BIRTH);
        // Another test may have sent it in or begun it meanwhile.
        if (!draft.ok() || draft.json().at("/answers/childName").asString("").isEmpty()) {
            try (var visit = Visit.withoutScripts()) {
                visit.signedIn("siti", "/").open(address + "/form/child");
                Applicant.forABirthCertificate("siti").fill(visit.page());
                Applicant.goOn(visit.page());
            }
        }
        return address;
    }

    /** The address of siti's draft of a birth in the family. */
    static String lifeEventDraft() {
        var siti = LivePlatform.person("siti").api();
        var form = siti.get("/catalog/v1/life-events/kelahiran/form").require();
        var answers = Map.of("childName", "Putri Rahmah");
        // Refused when it is there already.
        siti.put(
                "/applications/v1/case-drafts/63.71/kelahiran",
                Map.of(
                        "version",
                        form.path("version").asInt(),
                        "answers",
                        answers,
                        "attestations",
                        Map.of(),
                        "documents",
                        List.of()));
        return "/my/cases/begin/63.71/kelahiran";
    }

    /** Lets the agency's own system work again, which takes up what waited. */
    static synchronized void release() {
        one = null;
        sentBack = null;
        LivePlatform.agency("disdukcapil").mode("UP");
    }

    static String newForRahmat() {
        return newForRahmat("siti", Forms.child("Putri Rahmah"));
    }

    /** @param child answers that differ from one application to the next */
    static String newForRahmat(String person, Map<String, Object> child) {
        LivePlatform.agency("disdukcapil").mode("DOWN");
        var citizen = LivePlatform.person(person);
        citizen.signIn();
        return citizen.submit(
                        Forms.BIRTH,
                        citizen.prefill(Forms.BIRTH),
                        Forms.all(Forms.aboutMe(person), child),
                        "birth-letter",
                        citizen.upload(SampleDocument.BIRTH_LETTER),
                        Map.of())
                .require()
                .get("id")
                .asString();
    }
}
