package id.mppdigital.e2e.rights;

import static id.mppdigital.e2e.LivePlatform.citizen;
import static id.mppdigital.e2e.LivePlatform.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.e2e.Filing;
import id.mppdigital.e2e.Forms;
import id.mppdigital.e2e.Person;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The police ask for a blood type and a criminal record: each use of them names its own law, to the last look. */
class SpecificDataIT {
    private static final String PUBLIC_SERVICE = "UU 27/2022 Pasal 20 ayat (2) huruf e";
    private static final String OWN_LAW = "Perpol 6/2023 tentang Penerbitan SKCK";

    private static Person citizen;
    private static String application;

    @BeforeAll
    static void applies() throws Exception {
        citizen = citizen("yuli", "6371035909870072", "Yuli Anggraini");
        citizen.signIn();
        application = Filing.of(citizen, Forms.POLICE, Forms.purpose(), "photo");
    }

    @Test
    void the_form_says_of_which_kind_they_are_and_on_which_law_they_are_asked() {
        var fields =
                citizen.api().get("/catalog/v1/services/skck/form").require().at("/form/properties");

        assertThat(fields.at("/applicantBloodType/x-specific/kind").asString()).isEqualTo("HEALTH");
        assertThat(fields.at("/criminalHistory/x-specific/kind").asString()).isEqualTo("CRIME");
        assertThat(fields.at("/criminalHistory/x-specific/law").asString()).isEqualTo(OWN_LAW);
    }

    @Test
    void the_form_the_sharing_and_the_officers_look_name_that_law_in_the_ledger() throws Exception {
        officer("polres-banjarmasin")
                .get("/applications/v1/applications/" + application)
                .require();
        await().until(() -> !ofSpecificData("DATA_READ").isEmpty());

        for (var action : List.of("FORM_FILLED", "SHARED_WITH_AGENCY", "DATA_READ")) {
            assertThat(ofSpecificData(action)).as(action).isNotEmpty().allSatisfy(use -> {
                assertThat(use.path("laws").valueStream().map(JsonNode::asString))
                        .containsExactly(PUBLIC_SERVICE, OWN_LAW);
                assertThat(use.path("legalBasis").asString()).isEqualTo(PUBLIC_SERVICE + "; " + OWN_LAW);
            });
        }
    }

    @Test
    void the_register_was_asked_on_its_own_laws_and_on_no_consent_that_nobody_gave() {
        assertThat(uses("REGISTER_ASKED"))
                .filteredOn(use -> use.path("recipient").asString().equals("dukcapil"))
                .isNotEmpty()
                .allSatisfy(use -> {
                    assertThat(use.has("consents")).isFalse();
                    assertThat(use.at("/ground/code").asString()).isEqualTo("NOT_WITHDRAWN");
                    assertThat(use.path("laws").toString()).doesNotContain(OWN_LAW);
                });
    }

    /** Somebody may also have looked at remarks alone. */
    private static List<JsonNode> ofSpecificData(String action) {
        return uses(action).stream()
                .filter(use -> use.path("sources").toString().contains("dukcapil.person/bloodType"))
                .toList();
    }

    private static List<JsonNode> uses(String action) {
        return citizen.api()
                .get("/citizens/v1/me/data-uses?limit=100")
                .require()
                .path("items")
                .valueStream()
                .filter(use -> use.path("action").asString().equals(action))
                .toList();
    }
}
