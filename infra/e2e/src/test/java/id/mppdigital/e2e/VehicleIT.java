package id.mppdigital.e2e;

import static id.mppdigital.e2e.LivePlatform.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Siti gives the plate of her vehicle once; the vehicle register, which is asked by it, tells nobody else. */
class VehicleIT {
    private static final String SERVICE = "pengesahan-stnk";
    private static final String PLATE = "samsat.vehicle/plate";

    @Test
    void theOwnerGivesThePlateOnceAndNobodyElseLearnsAnything() {
        var siti = person("siti");
        siti.signIn();
        assertThat(prefill(siti, Map.of()).path("subjects").toString()).contains(PLATE);

        var filled = prefill(siti, Map.of(PLATE, "da6123sr"));
        assertThat(filled.at("/fields/vehicleModel/value").asString()).isEqualTo("HONDA BEAT");
        assertThat(filled.at("/fields/taxDue/value").asString()).isEqualTo("2027-03-17");
        var filed = siti.api()
                .post(
                        "/applications/v1/applications",
                        application(filled),
                        Map.of("Idempotency-Key", UUID.randomUUID().toString()))
                .require();
        var dossier = siti.api()
                .get("/applications/v1/applications/" + filed.path("id").asString())
                .require();
        assertThat(dossier.at("/answers/plate").asString()).isEqualTo("DA 6123 SR");
        assertThat(dossier.at("/provenance/plate/assurance").asString()).isEqualTo("REGISTER");

        assertThat(prefill(siti, Map.of()).at("/fields/plate/value").asString())
                .as("never typed again")
                .isEqualTo("DA 6123 SR");
        assertThat(prefill(siti, Map.of(PLATE, "DA 3388 SR"))
                        .at("/fields/vehicleModel/value")
                        .asString())
                .isEqualTo("SUZUKI ERTIGA");

        var budi = person("budi");
        budi.signIn();
        var foreign = prefill(budi, Map.of(PLATE, "DA 6123 SR"));
        assertThat(foreign.at("/fields/vehicleModel/state").asString()).isEqualTo("unknown");
        var none = prefill(budi, Map.of(PLATE, "DA 9999 ZZ"));
        for (var field : List.of("plate", "vehicleModel", "taxDue")) {
            assertThat(foreign.at("/fields/" + field))
                    .as("as for one that there is not")
                    .isEqualTo(none.at("/fields/" + field));
        }
        assertThat(prefill(budi, Map.of(PLATE, "DA 1450 BS"))
                        .at("/fields/vehicleModel/value")
                        .asString())
                .isEqualTo("TOYOTA AVANZA");
    }

    /** What the account knows is no part of the attestation, and is handed in beside it. */
    private static Map<String, Object> application(JsonNode filled) {
        var answers = new HashMap<String, Object>(Map.of("phone", "081234567890", "email", "siti@contoh.id"));
        return Map.of(
                "mall",
                "63.71",
                "service",
                SERVICE,
                "version",
                1,
                "answers",
                answers,
                "documents",
                List.of(),
                "attestation",
                filled.path("attestation").asString());
    }

    private static JsonNode prefill(Person person, Map<String, String> about) {
        return person.api()
                .post(
                        "/citizens/v1/me/prefill",
                        Map.of("service", SERVICE, "version", 1, "mall", "63.71", "about", about),
                        Map.of())
                .require();
    }
}
