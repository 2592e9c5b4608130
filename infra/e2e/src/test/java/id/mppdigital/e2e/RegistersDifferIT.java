package id.mppdigital.e2e;

import static id.mppdigital.e2e.LivePlatform.citizen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.local.access.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Heru moved: the tax office knows his new address, and the population register the old one, until the agency that keeps
 * it corrects it.
 */
class RegistersDifferIT {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String SERVICE = "izin-reklame";
    private static final String OLD = "JL. SULTAN ADAM KOMPLEK MADANI NO. 5";
    private static final String NEW = "Jl. Veteran No. 3";

    @Test
    void heSeesBothTakesOneAndTheAgencyThatKeepsTheOtherCorrectsIt() throws Exception {
        var heru = citizen("heru", "6371040507650031", "Heru Lestari");
        heru.signIn();
        var prefill = prefill(heru);
        var address = prefill.at("/fields/address");
        assertThat(address.path("state").asString()).isEqualTo("conflict");
        assertThat(address.path("value").asString()).isEqualTo(OLD);
        assertThat(address.at("/otherwise/0/value").asString()).isEqualTo(NEW);
        assertThat(address.path("choosable").asBoolean()).isTrue();
        assertThat(prefill.at("/fields/applicantName/state").asString())
                .as("the same name in another spelling")
                .isEqualTo("fresh");

        var third = submit(heru, prefill, "Jl. Lain No. 1");
        assertThat(third.status()).isEqualTo(422);
        assertThat(third.text()).contains("attested-value-altered", "/answers/address");

        var id = submit(heru, prefill, NEW).require().path("id").asString();
        var detail = heru.api().get("/applications/v1/applications/" + id).require();
        assertThat(detail.at("/answers/address").asString()).isEqualTo(NEW);
        assertThat(detail.at("/provenance/address/source").asString()).isEqualTo("pajak.taxpayer/address");
        assertThat(detail.at("/provenance/address/assurance").asString()).isEqualTo("REGISTER");
        assertThat(detail.at("/provenance/address/otherwise/0/value").asString())
                .isEqualTo(OLD);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(items(heru, "/citizens/v1/me/corrections"))
                        .singleElement()
                        .satisfies(RegistersDifferIT::isCorrected));
        assertThat(items(heru, "/citizens/v1/me/disagreements"))
                .as("settled with the answer")
                .isEmpty();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(heru.inbox().stream()
                                .filter(message ->
                                        message.path("about").asString().equals("CORRECTION"))
                                .map(message -> message.path("occasion").asString()))
                        .containsExactlyInAnyOrder("CORRECTION_ASKED", "CORRECTION_ANSWERED"));
        assertThat(items(heru, "/citizens/v1/me/data-uses"))
                .as("what the agency was told")
                .anySatisfy(use -> {
                    assertThat(use.at("/purpose/code").asString()).isEqualTo("CORRECTION");
                    assertThat(use.path("recipient").asString()).isEqualTo("disdukcapil-banjarmasin");
                });
        // Nobody decides at this desk, and other tests begin with an empty one.
        heru.api()
                .post("/applications/v1/applications/" + id + "/withdrawal", Map.of(), Map.of())
                .require();
    }

    /** The population register's owner was asked by the word of the tax office, and agreed. */
    private static void isCorrected(JsonNode correction) {
        assertThat(correction.path("fact").asString()).isEqualTo("dukcapil.person/address");
        assertThat(correction.path("held").asString()).isEqualTo(OLD);
        assertThat(correction.path("claimed").asString()).isEqualTo(NEW);
        assertThat(correction.path("from").asString()).isEqualTo("pajak.taxpayer/address");
        assertThat(correction.path("request").isString()).as("he asked nothing").isFalse();
        assertThat(correction.path("status").asString()).isEqualTo("CORRECTED");
        assertThat(correction.path("answer").asString()).contains("The register is corrected.");
    }

    private static List<JsonNode> items(Person heru, String path) {
        return heru.api()
                .get(path + "?limit=100")
                .require()
                .path("items")
                .valueStream()
                .toList();
    }

    private static JsonNode prefill(Person heru) {
        return heru.api()
                .post(
                        "/citizens/v1/me/prefill",
                        Map.of("service", SERVICE, "version", heru.version(SERVICE), "mall", "63.71"),
                        Map.of())
                .require();
    }

    private static Answer submit(Person heru, JsonNode prefill, String address) {
        var answers = Forms.all(
                Forms.advertisement("Warung Heru", "Soto Banjar", "Jalan Kenanga 9"),
                Map.of("phone", "081250004444", "email", "heru@example.id", "address", address));
        prefill.path("fields").properties().forEach(field -> {
            if (field.getValue().path("assurance").asString("").equals("REGISTER")
                    && !field.getKey().equals("address")) {
                answers.remove(field.getKey());
            }
        });
        return heru.api()
                .post(
                        "/applications/v1/applications",
                        Map.of(
                                "mall",
                                "63.71",
                                "service",
                                SERVICE,
                                "version",
                                heru.version(SERVICE),
                                "answers",
                                answers,
                                "documents",
                                List.of(uploaded(heru, "site-photo"), uploaded(heru, "design")),
                                "attestation",
                                prefill.path("attestation").asString()),
                        Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    private static Map<String, String> uploaded(Person heru, String requirement) {
        return Map.of("requirement", requirement, "receipt", heru.upload(SampleDocument.PHOTO));
    }
}
