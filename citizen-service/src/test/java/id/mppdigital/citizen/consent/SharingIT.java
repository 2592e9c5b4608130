package id.mppdigital.citizen.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.citizen.CitizenApi.Answer;
import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.OtherServices.Given;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a service does not need is asked for, shown and shared on consent alone. */
class SharingIT extends CitizenTest {
    private static final Map<String, String> WORDS =
            Map.of("id", "PDAM ingin tahu nomor kartu.", "en", "The water company would like to know the number.");

    private final String service = "water-" + UUID.randomUUID();
    private final String source = service + ".card";

    @BeforeEach
    void theFormIsPublished() {
        others.publishForm(
                service,
                Map.of(
                        "card",
                        Map.of(
                                "type",
                                "string",
                                "x-source",
                                "dukcapil.family/cardNumber",
                                "x-label",
                                Map.of("id", "Nomor kartu", "en", "Card number"),
                                "x-consent",
                                WORDS)));
    }

    @Test
    void withoutAgreementNobodyIsAskedAndNothingIsShownOrAttested() {
        var answer = prefill();

        assertThat(answer.at("/fields/card/state").asString()).isEqualTo("not-consented");
        assertThat(answer.at("/fields/card/value").isNull()).isTrue();
        assertThat(answer.path("attestation").isNull()).isTrue();
        assertThat(answer.at("/consents/card/granted").asBoolean(true)).isFalse();
        assertThat(answer.at("/consents/card/source").asString()).isEqualTo(source);
        assertThat(answer.at("/consents/card/words/en").asString()).isEqualTo(WORDS.get("en"));
        assertThat(uses()).isEmpty();
        assertThat(listed()).as("nothing was decided").isEmpty();
    }

    @Test
    void onceAgreedItIsAskedForAndEachLineRestsOnThatConsentAlone() {
        var text = agree();

        var answer = prefill();

        assertThat(answer.at("/fields/card/state").asString()).isEqualTo("fresh");
        assertThat(answer.at("/consents/card/granted").asBoolean()).isTrue();
        assertThat(answer.path("attestation").isNull()).isFalse();
        assertThat(uses()).hasSize(2).allSatisfy(use -> {
            assertThat(use.at("/ground/code").asString()).isEqualTo("SHARED");
            assertThat(use.path("consents").toString()).isEqualTo("[\"" + source + "/" + text + "\"]");
            assertThat(use.path("legalBasis").asString()).startsWith("UU 27/2022 Pasal 20 ayat (2) huruf a");
        });
        assertThat(actions()).containsExactlyInAnyOrder("REGISTER_ASKED", "FORM_FILLED");
    }

    @Test
    void onceWithdrawnItIsSharedNoMoreFromTheNextCallOn() {
        agree();
        prefill();

        assertThat(decide(false, null).status()).isEqualTo(200);

        var answer = prefill();
        assertThat(answer.at("/fields/card/state").asString()).isEqualTo("not-consented");
        assertThat(answer.path("attestation").isNull()).isTrue();
        assertThat(actions()).as("nothing more").hasSize(2);
        assertThat(listed()).singleElement().satisfies(consent -> {
            assertThat(consent.path("granted").asBoolean(true)).isFalse();
            assertThat(consent.path("history")).hasSize(2);
            assertThat(consent.at("/name/en").asString()).isEqualTo("Card number");
            assertThat(consent.at("/law/en").asString()).contains("on your consent alone");
        });
    }

    @Test
    void nobodyAgreesToWordsThatTheyDidNotRead() {
        assertThat(decide(true, null).code()).isEqualTo("consent-text-changed");
        assertThat(decide(true, "0011223344556677").code()).as("of other words").isEqualTo("consent-text-changed");
        assertThat(prefill().at("/fields/card/state").asString()).isEqualTo("not-consented");
        assertThat(api.put(maria, "/consents/" + service + ".none", Map.of("granted", true))
                        .code())
                .isEqualTo("unknown-source");
    }

    @Test
    void theAgencyGetsItInALineOfItsOwnAndTheRestAsBefore() {
        var text = agree();
        var filed = others.unsent(
                maria,
                service,
                "pdam-banjarmasin",
                List.of(
                        new Given("card", "6371010101150001", "dukcapil.family/cardNumber", "REGISTER"),
                        Given.declared("house", "A")),
                List.of());
        filed.data().put("submittedAt", Instant.now().toString());
        others.repeat(filed);

        await().untilAsserted(() -> assertThat(shared()).hasSize(2));
        assertThat(shared()).anySatisfy(use -> {
            assertThat(use.at("/ground/code").asString()).isEqualTo("SHARED");
            assertThat(use.path("sources").toString()).isEqualTo("[\"dukcapil.family/cardNumber\"]");
            assertThat(use.path("consents").toString()).isEqualTo("[\"" + source + "/" + text + "\"]");
        });
        assertThat(shared()).anySatisfy(use -> {
            assertThat(use.at("/ground/code").asString()).isEqualTo("LAW");
            assertThat(use.path("sources").toString()).isEqualTo("[\"form/house\"]");
        });
    }

    private List<JsonNode> shared() {
        return uses().stream()
                .filter(use -> use.path("action").asString().equals("SHARED_WITH_AGENCY"))
                .toList();
    }

    /** @return the wording */
    private String agree() {
        var text = prefill().at("/consents/card/text").asString();
        assertThat(decide(true, text).status()).isEqualTo(200);
        return text;
    }

    private Answer decide(boolean granted, @Nullable String text) {
        return api.put(
                maria,
                "/consents/" + source,
                text == null ? Map.of("granted", granted) : Map.of("granted", granted, "text", text));
    }

    private JsonNode prefill() {
        return api.prefill(maria, service).json();
    }

    private List<JsonNode> listed() {
        return api.get(maria, "/consents")
                .json()
                .path("items")
                .valueStream()
                .filter(consent -> consent.path("source").asString().equals(source))
                .toList();
    }

    private List<String> actions() {
        return uses().stream().map(use -> use.path("action").asString()).toList();
    }

    private List<JsonNode> uses() {
        return api.get(maria, "/data-uses?limit=100")
                .json()
                .path("items")
                .valueStream()
                .toList();
    }
}
