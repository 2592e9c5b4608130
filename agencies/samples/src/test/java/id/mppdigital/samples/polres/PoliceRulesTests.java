package id.mppdigital.samples.polres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import id.mppdigital.samples.agency.Dossier;
import id.mppdigital.samples.agency.Dossier.Attachment;
import id.mppdigital.samples.agency.Verdict;
import id.mppdigital.samples.agency.Verdict.Granted;
import id.mppdigital.samples.agency.Verdict.Incomplete;
import id.mppdigital.samples.agency.Verdict.Refused;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoliceRulesTests {

    private static final List<Attachment> PHOTO =
            List.of(new Attachment("photo", "d1", "foto.jpg", "image/jpeg", 1, "00"));

    private final PoliceRules rules = new PoliceRules();

    @Test
    void whoHasNoHistoryGetsTheCertificate() {
        assertThat(goodConduct(Map.of("criminalHistory", false), PHOTO)).isEqualTo(new Granted());
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "yes", "YA", "pernah"})
    void whoHasAHistoryIsRefusedWithLegalBasisAndAppealRoute(String history) {
        assertThat(goodConduct(Map.of("criminalHistory", history), PHOTO))
                .asInstanceOf(type(Refused.class))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo("criminal-history");
                    assertThat(refused.legalBasis()).contains("Perpol 6/2023");
                    assertThat(refused.appealRoute()).contains("21 hari kerja");
                });
    }

    @Test
    void anUnansweredHistoryIsIncomplete() {
        assertThat(goodConduct(Map.of(), PHOTO))
                .asInstanceOf(type(Incomplete.class))
                .extracting(Incomplete::code)
                .isEqualTo("history-missing");
    }

    @Test
    void aMissingPhotographIsIncomplete() {
        assertThat(goodConduct(Map.of("criminalHistory", false), List.of()))
                .asInstanceOf(type(Incomplete.class))
                .extracting(Incomplete::code)
                .isEqualTo("photo-missing");
    }

    @Test
    void aDrivingLicenceNeedsNoHistory() {
        assertThat(rules.judge("sim-perpanjangan", new Dossier(Map.of(), PHOTO)))
                .isEqualTo(new Granted());
    }

    private Verdict goodConduct(Map<String, Object> answers, List<Attachment> documents) {
        return rules.judge("skck", new Dossier(Map.copyOf(answers), documents));
    }
}
