package id.mppdigital.e2e;

import static id.mppdigital.e2e.LivePlatform.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.local.access.Answer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Joko moved: the tax office knows his new address, and the population register the old one. */
class RegistersDifferIT {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String SERVICE = "izin-reklame";
    private static final String OLD = "JL. SETIA LUHUR NO. 33";
    private static final String NEW = "Jl. Kapten Muslim No. 90";

    private final Person joko = person("joko");

    @Test
    void heSeesBothTakesOneAndTheAgencySeesWhatTheOtherSays() {
        joko.signIn();
        var prefill = prefill();
        var address = prefill.at("/fields/address");
        assertThat(address.path("state").asString()).isEqualTo("conflict");
        assertThat(address.path("value").asString()).isEqualTo(OLD);
        assertThat(address.at("/otherwise/0/value").asString()).isEqualTo(NEW);
        assertThat(address.path("choosable").asBoolean()).isTrue();
        assertThat(prefill.at("/fields/applicantName/state").asString())
                .as("the same name in another spelling")
                .isEqualTo("fresh");

        var third = submit(prefill, "Jl. Lain No. 1");
        assertThat(third.status()).isEqualTo(422);
        assertThat(third.text()).contains("attested-value-altered", "/answers/address");

        var id = submit(prefill, NEW).require().path("id").asString();
        var detail = joko.api().get("/applications/v1/applications/" + id).require();
        assertThat(detail.at("/answers/address").asString()).isEqualTo(NEW);
        assertThat(detail.at("/provenance/address/source").asString()).isEqualTo("pajak.taxpayer/address");
        assertThat(detail.at("/provenance/address/assurance").asString()).isEqualTo("REGISTER");
        assertThat(detail.at("/provenance/address/otherwise/0/value").asString())
                .isEqualTo(OLD);
        await().atMost(SOON).untilAsserted(() -> {
            var wrong = joko.api()
                    .get("/citizens/v1/me/disagreements")
                    .require()
                    .path("items")
                    .path(0);
            assertThat(wrong.path("fact").asString()).isEqualTo("dukcapil.person/address");
            assertThat(wrong.path("answer").asString()).isEqualTo(NEW);
            assertThat(wrong.path("applicationId").asString()).isEqualTo(id);
        });
    }

    private JsonNode prefill() {
        return joko.api()
                .post(
                        "/citizens/v1/me/prefill",
                        Map.of("service", SERVICE, "version", version(), "mall", "63.71"),
                        Map.of())
                .require();
    }

    private int version() {
        return joko.api()
                .get("/catalog/v1/services/" + SERVICE)
                .require()
                .get("version")
                .asInt();
    }

    private Answer submit(JsonNode prefill, String address) {
        var answers = new LinkedHashMap<String, Object>(Map.of(
                "phone", "081250004444",
                "email", "joko@example.id",
                "businessName", "Warung Joko",
                "advertText", "Soto Medan",
                "location", "Jalan Kenanga 9",
                "widthCentimetres", 200,
                "heightCentimetres", 100,
                "startDate", "2027-01-01",
                "endDate", "2027-12-31",
                "address", address));
        prefill.path("fields").properties().forEach(field -> {
            if (field.getValue().path("assurance").asString("").equals("REGISTER")
                    && !field.getKey().equals("address")) {
                answers.remove(field.getKey());
            }
        });
        return joko.api()
                .post(
                        "/applications/v1/applications",
                        Map.of(
                                "mall",
                                "63.71",
                                "service",
                                SERVICE,
                                "version",
                                version(),
                                "answers",
                                answers,
                                "documents",
                                List.of(uploaded("site-photo"), uploaded("design")),
                                "attestation",
                                prefill.path("attestation").asString()),
                        Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    private Map<String, String> uploaded(String requirement) {
        return Map.of("requirement", requirement, "receipt", joko.upload(SampleDocument.PHOTO));
    }
}
