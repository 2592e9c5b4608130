package id.mppdigital.citizen.learning;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.catalog.ServiceForm;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class DossierTests {
    private static final ServiceForm FORM = new ServiceForm(
            "skck",
            1,
            List.of(
                    field("name", "dukcapil.person/name"),
                    field("phone", "citizen/phone"),
                    field("blank", "citizen/blank"),
                    field("none", "citizen/none")),
            List.of(
                    field("reason", "citizen.work/reason"),
                    field("name", "citizen.work/name"),
                    field("missing", "citizen.work/missing")));

    @Test
    void promisesTheCitizensOwnAnswersThatBecomeFacts() {
        assertThat(dossier.promised(FORM)).containsOnlyKeys("citizen.work/reason");
    }

    private static ServiceForm.Field field(String name, String source) {
        return new ServiceForm.Field(name, new FactSource(source));
    }

    private final Dossier dossier = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readValue("""
                    {"answers": {"name": "SITI", "phone": "081250001111", "reason": "Melamar kerja", "blank": "", "none": null},
                     "provenance": {
                       "name": {"source": "dukcapil.person/name", "assurance": "REGISTER", "asOf": "2026-11-24T01:00:00Z"},
                       "phone": {"source": "citizen", "assurance": "DECLARED", "asOf": null},
                       "reason": {"source": "citizen", "assurance": "DECLARED", "asOf": null},
                       "blank": {"source": "citizen", "assurance": "DECLARED", "asOf": null},
                       "none": {"source": "citizen", "assurance": "DECLARED", "asOf": null}},
                     "documents": [{"requirement": "photo", "id": "01936a7e-5c1f-7d3a-9b1e-0f2a4c6e8d01", "name": "x.png"}]}
                    """, Dossier.class);

    @Test
    void teachesOnlyWhatTheCitizenDeclaredUnderASource() {
        assertThat(dossier.declared(FORM, Instant.EPOCH)).singleElement().satisfies(fact -> {
            assertThat(fact.source().key()).isEqualTo("citizen/phone");
            assertThat(fact.asOf()).isEqualTo(Instant.EPOCH);
            assertThat(fact.isFromRegister()).isFalse();
        });
    }

    @Test
    void namesEverythingThatWentToTheAgency() {
        assertThat(dossier.sources(FORM))
                .contains(
                        "dukcapil.person/name",
                        "citizen/phone",
                        "form/reason",
                        "documents/01936a7e-5c1f-7d3a-9b1e-0f2a4c6e8d01");
    }

    @Test
    void neverShowsAnswersInAMessage() {
        assertThat(dossier.toString()).doesNotContain("SITI", "0812");
        assertThat(dossier.declared(FORM, Instant.EPOCH).stream().map(Fact::toString))
                .noneMatch(text -> text.contains("0812"));
    }
}
