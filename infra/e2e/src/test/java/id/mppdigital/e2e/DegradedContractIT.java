package id.mppdigital.e2e;

import static id.mppdigital.e2e.LivePlatform.citizen;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.local.access.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a citizen decides about a register's value: not to have it asked for, or to say otherwise. */
class DegradedContractIT {
    private static final String SERVICE = "npwp";

    @Test
    void aRegisterThatSheWithdrewIsNotAskedUntilSheReadsItsTextAndGrantsItAgain() throws Exception {
        var desi = citizen("desi", "1271035509830041", "Desi Saragih");
        desi.signIn();
        assertThat(desi.prefill(SERVICE).states()).containsEntry("applicantOccupation", "fresh");
        var shown = consent(desi);
        decide(desi, Map.of("granted", false)).require();
        assertThat(desi.prefill(SERVICE).states())
                .containsEntry("applicantOccupation", "not-consented")
                .doesNotContainValue("conflict");

        var old = decide(desi, Map.of("granted", true, "text", "of-last-year"));
        assertThat(old.status()).isEqualTo(409);
        assertThat(old.text()).contains("consent-text-changed");
        assertThat(desi.prefill(SERVICE).states()).containsEntry("applicantOccupation", "not-consented");

        decide(desi, Map.of("granted", true, "text", shown.path("text").asString()))
                .require();
        assertThat(desi.prefill(SERVICE).states()).containsEntry("applicantOccupation", "fresh");
    }

    @Test
    void whatSheSaysOtherwiseStandsBesideTheRegistersValue() throws Exception {
        var tris = citizen("sutrisno", "1271030101520042", "Sutrisno");
        tris.signIn();
        var prefilled = tris.prefill(SERVICE);
        var body = new LinkedHashMap<String, Object>(Map.of(
                "mall", "63.71",
                "service", SERVICE,
                "version", version(tris),
                "documents", List.of(),
                "attestation", prefilled.attestation(),
                "answers",
                        Map.of(
                                "applicantOccupation", "Pengusaha",
                                "phone", "081250007777",
                                "email", "sutrisno@example.id",
                                "residenceAddress", "Jl. Setia Luhur 33",
                                "businessClass", "47111",
                                "incomeSource", "BUSINESS")));
        var id = tris.api()
                .post(
                        "/applications/v1/applications",
                        body,
                        Map.of("Idempotency-Key", UUID.randomUUID().toString()))
                .require()
                .path("id")
                .asString();
        var told =
                tris.api().get("/applications/v1/applications/" + id).require().at("/provenance/applicantOccupation");
        assertThat(told.path("assurance").asString()).isEqualTo("DECLARED");
        assertThat(told.at("/overridden/source").asString()).isEqualTo("dukcapil.person/occupation");
        assertThat(told.at("/overridden/value").asString())
                .isEqualTo(String.valueOf(prefilled.known().get("applicantOccupation")));
    }

    private static JsonNode consent(Person person) {
        return person.api()
                .get("/citizens/v1/me/consents")
                .require()
                .path("items")
                .valueStream()
                .filter(it -> it.path("source").asString().equals("dukcapil"))
                .findFirst()
                .orElseThrow();
    }

    private static Answer decide(Person person, Map<String, Object> decision) {
        return person.api().put("/citizens/v1/me/consents/dukcapil", decision);
    }

    private static int version(Person person) {
        return person.api()
                .get("/catalog/v1/services/" + SERVICE)
                .require()
                .get("version")
                .asInt();
    }
}
