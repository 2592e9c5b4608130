package id.mppdigital.e2e.browser;

import id.mppdigital.e2e.LivePlatform;
import id.mppdigital.e2e.SampleDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Siti's daughter, and what Siti filed for her; the same for all tests that only look. */
final class Child {
    static final String NAILA = "6371015511160016";
    static final String PASSPORT = "paspor";
    private static final String CARD = "kartu-keluarga";

    private static @Nullable String application;
    private static @Nullable String sentBack;

    private Child() {}

    /** By which Siti acts for Naila; adding her again changes nothing. */
    static String representation() {
        var siti = LivePlatform.person("siti");
        siti.signIn();
        return siti.api()
                .post("/citizens/v1/me/representations/children", Map.of("nik", NAILA), Map.of())
                .require()
                .get("id")
                .asString();
    }

    /** The address of the form of Naila's passport. */
    static String draft() {
        var address = "/apply/for/" + representation() + "/63.71/" + PASSPORT;
        try (var visit = Visit.withoutScripts()) {
            visit.signedIn("siti", "/").open(address + "/form/passport");
            passport().fill(visit.page());
            Applicant.goOn(visit.page());
        }
        return address;
    }

    static Applicant passport() {
        var letter = SampleDocument.BIRTH_LETTER;
        var paper = new SampleDocument("birth-certificate", "akta.pdf", letter.mediaType(), letter.content());
        return new Applicant(
                PASSPORT,
                Map.of(
                        "passportKind",
                        "ELECTRONIC_5",
                        "requestType",
                        "NEW",
                        "travelPurpose",
                        "Umrah bersama keluarga",
                        "phone",
                        "081250001111",
                        "email",
                        "siti@example.id",
                        "emergencyContactName",
                        "Ahmad Fauzi",
                        "emergencyContactPhone",
                        "081250002222"),
                paper);
    }

    /** A family card that Siti asked for in Naila's name. */
    static synchronized String application() {
        if (application == null) {
            application = filed();
        }
        return application;
    }

    /** Another one, which Rahmat sent back: Siti answers for Naila. */
    static synchronized String sentBack() {
        if (sentBack == null) {
            LivePlatform.agency("disdukcapil").mode("DOWN");
            sentBack = filed();
            try (var rahmat = new OfficersDesk(sentBack)) {
                rahmat.askForACorrection("reason", "Alasan belum jelas");
            }
        }
        return sentBack;
    }

    private static String filed() {
        var api = LivePlatform.person("siti").api();
        var id = representation();
        var version =
                api.get("/catalog/v1/services/" + CARD).require().get("version").asInt();
        var prefilled = api.post(
                        "/citizens/v1/me/prefill",
                        Map.of("service", CARD, "version", version, "mall", "63.71", "onBehalfOf", id),
                        Map.of())
                .require();
        var statement = api.post(
                        "/citizens/v1/me/representations/" + id + "/statements",
                        Map.of("service", CARD, "action", "APPLY"),
                        Map.of())
                .require();
        var body = new LinkedHashMap<String, Object>(Map.of(
                "mall",
                "63.71",
                "service",
                CARD,
                "version",
                version,
                "answers",
                Map.of("phone", "081250001111", "email", "siti@example.id", "reason", "LOST"),
                "attestation",
                prefilled.get("attestation").asString(),
                "representation",
                statement.get("statement").asString(),
                "documents",
                List.of()));
        return api.post(
                        "/applications/v1/applications",
                        body,
                        Map.of("Idempotency-Key", UUID.randomUUID().toString()))
                .require()
                .get("id")
                .asString();
    }
}
