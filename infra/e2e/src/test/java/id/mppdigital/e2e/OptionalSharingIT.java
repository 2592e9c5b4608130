package id.mppdigital.e2e;

import static id.mppdigital.e2e.LivePlatform.citizen;
import static id.mppdigital.e2e.LivePlatform.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The water company would like to know Rini's JKN card number. It gets it only while she agrees. */
class OptionalSharingIT {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String SERVICE = "sambungan-pdam";
    private static final String SOURCE = "/citizens/v1/me/consents/sambungan-pdam.jknNumber";
    private static final Map<String, Object> HOUSE = Map.of("buildingArea", 54, "occupants", 4);

    @Test
    void it_is_asked_for_and_sent_only_while_the_citizen_agrees_and_the_ledger_says_so() throws Exception {
        var rini = citizen("rini", "6371014606870083", "Rini Hartati");
        rini.signIn();

        var before = rini.prefilled(SERVICE, Map.of());
        assertThat(before.at("/fields/jknNumber/state").asString()).isEqualTo("not-consented");
        assertThat(number(file(rini))).as("not agreed to").isNull();
        assertThat(asked(rini)).as("BPJS was not asked").isEmpty();

        var text = before.at("/consents/jknNumber/text").asString();
        rini.api().put(SOURCE, Map.of("granted", true, "text", text)).require();
        assertThat(number(file(rini))).isEqualTo("0001347720083");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(asked(rini))
                        .extracting(use -> use.path("action").asString())
                        .contains("REGISTER_ASKED", "FORM_FILLED", "SHARED_WITH_AGENCY"));
        assertThat(asked(rini)).allSatisfy(use -> {
            assertThat(use.at("/ground/code").asString()).isEqualTo("SHARED");
            assertThat(use.path("consents").toString()).contains("sambungan-pdam.jknNumber/" + text);
        });

        rini.api().put(SOURCE, Map.of("granted", false)).require();
        var uses = asked(rini).size();
        assertThat(rini.prefilled(SERVICE, Map.of())
                        .at("/fields/jknNumber/value")
                        .isNull())
                .isTrue();
        assertThat(number(file(rini))).as("withdrawn").isNull();
        assertThat(asked(rini)).hasSize(uses);
    }

    private static String file(Person rini) {
        return Filing.of(rini, SERVICE, HOUSE, "land-proof");
    }

    /** As the company reads it. */
    private static @Nullable String number(String application) throws Exception {
        return officer("pdam-banjarmasin")
                .get("/applications/v1/applications/" + application)
                .require()
                .at("/answers/jknNumber")
                .asString(null);
    }

    /** The uses of what is shared on consent alone; an officer's look has one line for the whole dossier (ADR 56). */
    private static List<JsonNode> asked(Person rini) {
        return rini.api()
                .get("/citizens/v1/me/data-uses?limit=100")
                .require()
                .path("items")
                .valueStream()
                .filter(use -> !use.path("action").asString("").equals("DATA_READ"))
                .filter(use -> use.path("service").asString("").equals(SERVICE)
                        && use.path("sources").toString().contains("bpjs.membership/number"))
                .toList();
    }
}
