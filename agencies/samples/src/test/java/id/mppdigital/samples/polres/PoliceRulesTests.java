package id.mppdigital.samples.polres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import id.mppdigital.samples.agency.rules.Dossier;
import id.mppdigital.samples.agency.rules.Dossier.Attachment;
import id.mppdigital.samples.agency.rules.Rules.Fee;
import id.mppdigital.samples.agency.rules.Rules.Grant;
import id.mppdigital.samples.agency.rules.Verdict;
import id.mppdigital.samples.agency.rules.Verdict.Granted;
import id.mppdigital.samples.agency.rules.Verdict.Incomplete;
import id.mppdigital.samples.agency.rules.Verdict.Refused;
import id.mppdigital.samples.paper.Certificate.Fact;
import java.time.LocalDate;
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

    @Test
    void aCertificateCostsThirtyThousandRupiahAndALicenceIsNoneOfThisCashiersBusiness() {
        assertThat(rules.fee("skck")).map(Fee::amount).contains(30_000L);
        assertThat(rules.fee("sim-perpanjangan")).isEmpty();
    }

    @Test
    void theCertificateIsValidForSixMonthsAndNumberedByItsApplication() {
        var grant = new Grant(
                "skck",
                "63.71-2026-000124",
                new Dossier(Map.of("applicantName", "Siti Rahmah", "applicantGender", "FEMALE"), PHOTO),
                LocalDate.of(2026, 8, 31));

        var certificate = rules.certificate(grant).orElseThrow();

        assertThat(certificate.head().number()).isEqualTo("SKCK/000124/YAN.2.3./2026/SATINTELKAM");
        assertThat(certificate.statements().getLast().id())
                .isEqualTo("Berlaku dari 31 Agustus 2026 sampai dengan 28 Februari 2027.");
        assertThat(certificate.facts())
                .extracting(Fact::value)
                .contains("Siti Rahmah", "Perempuan / Female", "63.71-2026-000124");
        assertThat(rules.certificate(new Grant("sim-perpanjangan", "1", grant.dossier(), grant.issuedOn())))
                .isEmpty();
    }

    private Verdict goodConduct(Map<String, Object> answers, List<Attachment> documents) {
        return rules.judge("skck", new Dossier(Map.copyOf(answers), documents));
    }
}
