package id.mppdigital.citizen.learning;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.citizen.attributes.Fact;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class DossierTests {

    private final Dossier dossier = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readValue("""
                    {"answers": {"name": "SITI", "phone": "081250001111", "reason": "Melamar kerja", "blank": "", "none": null},
                     "provenance": {
                       "name": {"source": "dukcapil.person/name", "assurance": "REGISTER", "asOf": "2026-11-24T01:00:00Z"},
                       "phone": {"source": "citizen/phone", "assurance": "DECLARED", "asOf": null},
                       "reason": {"source": null, "assurance": "DECLARED", "asOf": null},
                       "blank": {"source": "citizen/blank", "assurance": "DECLARED", "asOf": null},
                       "none": {"source": "citizen/none", "assurance": "DECLARED", "asOf": null}},
                     "documents": [{"requirement": "photo", "id": "01936a7e-5c1f-7d3a-9b1e-0f2a4c6e8d01", "name": "x.png"}]}
                    """, Dossier.class);

    @Test
    void teachesOnlyWhatTheCitizenDeclaredUnderASource() {
        assertThat(dossier.declared(Instant.EPOCH)).singleElement().satisfies(fact -> {
            assertThat(fact.source().key()).isEqualTo("citizen/phone");
            assertThat(fact.asOf()).isEqualTo(Instant.EPOCH);
            assertThat(fact.isFromRegister()).isFalse();
        });
    }

    @Test
    void namesEverythingThatWentToTheAgency() {
        assertThat(dossier.sources())
                .contains(
                        "dukcapil.person/name",
                        "citizen/phone",
                        "form/reason",
                        "documents/01936a7e-5c1f-7d3a-9b1e-0f2a4c6e8d01");
    }

    @Test
    void neverShowsAnswersInAMessage() {
        assertThat(dossier.toString()).doesNotContain("SITI", "0812");
        assertThat(dossier.declared(Instant.EPOCH).stream().map(Fact::toString))
                .noneMatch(text -> text.contains("0812"));
    }
}
