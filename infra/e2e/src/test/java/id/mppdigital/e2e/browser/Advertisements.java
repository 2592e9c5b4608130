package id.mppdigital.e2e.browser;

import id.mppdigital.e2e.Forms;
import id.mppdigital.e2e.LivePlatform;
import id.mppdigital.e2e.Person;
import id.mppdigital.e2e.SampleDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Siti's permits for advertisements: their agency has no system of its own, so they wait at its officers' desk. */
final class Advertisements {
    private static final String SERVICE = "izin-reklame";
    private static @Nullable String one;
    private static @Nullable String batch;

    private Advertisements() {}

    /** Files so many, one like the other; answers their ids. */
    static List<String> filed(int count) {
        var siti = LivePlatform.person("siti");
        siti.signIn();
        var prefilled = siti.prefill(SERVICE);
        var answers = Forms.all(
                Map.of("phone", "081250001111", "email", "siti@example.id", "taxNumber", "6371015507900001"),
                Forms.advertisement("Toko Siti", "Sasirangan asli", "Jalan Kenanga 7"),
                prefilled.known()); // of what a register says nothing else may be sent
        var body = new LinkedHashMap<String, Object>(Map.of(
                "mall",
                "63.71",
                "service",
                SERVICE,
                "version",
                2,
                "answers",
                answers,
                "documents",
                List.of(uploaded(siti, "site-photo"), uploaded(siti, "design"))));
        return Stream.generate(() -> file(siti, body)).limit(count).toList();
    }

    /** One that stays; the same for all tests that only look. */
    static synchronized String one() {
        if (one == null) {
            one = filed(1).getFirst();
        }
        return one;
    }

    /** A batch of Yusuf's that has one result; the same for all tests that only look. */
    static synchronized String batch() {
        if (batch == null) {
            var order = Map.of("ids", List.of(one()), "assignment", Map.of("officer", subjectOf("yusuf")));
            batch = LivePlatform.person("yusuf")
                    .api()
                    .post(
                            "/applications/v1/batches",
                            order,
                            Map.of("Idempotency-Key", UUID.randomUUID().toString()))
                    .require()
                    .get("id")
                    .asString();
        }
        return batch;
    }

    /** As colleagues see it, once the officer has been at the desk. */
    static String subjectOf(String officer) {
        var api = LivePlatform.person(officer).api();
        api.get("/applications/v1/applications").require();
        return api.get("/applications/v1/colleagues")
                .require()
                .get("items")
                .valueStream()
                .filter(it -> it.path("name")
                        .asString("")
                        .toLowerCase(java.util.Locale.ROOT)
                        .startsWith(officer))
                .map(it -> it.get("subject").asString())
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> uploaded(Person siti, String requirement) {
        var image = SampleDocument.PHOTO;
        var document = new SampleDocument(requirement, requirement + ".png", image.mediaType(), image.content());
        return Map.of("requirement", requirement, "receipt", siti.upload(document));
    }

    /** With an attestation of its own, as each files once. */
    private static String file(Person siti, LinkedHashMap<String, Object> form) {
        var body = new LinkedHashMap<>(form);
        var attestation = siti.prefill(SERVICE).attestation();
        if (!"".equals(attestation)) {
            body.put("attestation", attestation);
        }
        return siti.api()
                .post(
                        "/applications/v1/applications",
                        body,
                        Map.of("Idempotency-Key", UUID.randomUUID().toString()))
                .require()
                .get("id")
                .asString();
    }
}
