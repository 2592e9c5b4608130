package id.mppdigital.samples.disdukcapil;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.samples.agency.rules.Correction;
import id.mppdigital.samples.agency.rules.Dossier;
import id.mppdigital.samples.agency.rules.Dossier.Attachment;
import id.mppdigital.samples.agency.rules.Mark;
import id.mppdigital.samples.agency.rules.Rules.Grant;
import id.mppdigital.samples.agency.rules.Verdict;
import id.mppdigital.samples.agency.rules.Verdict.Granted;
import id.mppdigital.samples.agency.rules.Verdict.Incomplete;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class CivilRegistryRulesTests {
    private static final List<Attachment> BIRTH_LETTER =
            List.of(new Attachment("birth-letter", "d1", "surat.pdf", "application/pdf", 1, "00"));

    private final CivilRegistryRules rules =
            new CivilRegistryRules(Clock.fixed(Instant.parse("2026-11-23T17:00:00Z"), ZoneOffset.UTC));
    private final Map<String, @Nullable Object> answers = new HashMap<>(Map.of(
            "childName", "Aisyah",
            "childBirthDate", "2026-11-24",
            "witness1Nik", "6371010101800001",
            "witness2Nik", "6371010101800002"));

    @Test
    void aCompleteBirthIsGrantedOnTheVeryDayByTheClockOfBanjarmasin() {
        assertThat(judge(BIRTH_LETTER)).isEqualTo(new Granted());
    }

    @Test
    void aBirthWithoutItsLetterIsIncomplete() {
        assertThat(code(judge(List.of()))).isEqualTo("birth-letter-missing");
    }

    @Test
    void aChildWithoutANameIsIncomplete() {
        answers.put("childName", " ");
        assertThat(code(judge(BIRTH_LETTER))).isEqualTo("child-name-missing");
    }

    @Test
    void aBirthInTheFutureIsIncomplete() {
        answers.put("childBirthDate", "2026-11-25");
        assertThat(code(judge(BIRTH_LETTER))).isEqualTo("birth-date-in-future");
    }

    @Test
    void aMissingOrUnreadableBirthDateIsIncomplete() {
        answers.put("childBirthDate", "24/11/2026");
        assertThat(code(judge(BIRTH_LETTER))).isEqualTo("birth-date-missing");
        answers.remove("childBirthDate");
        assertThat(code(judge(BIRTH_LETTER))).isEqualTo("birth-date-missing");
    }

    @Test
    void onePersonCannotWitnessTwice() {
        answers.put("witness2Nik", "6371010101800001");
        answers.put("witness2Name", "Budi Santoso");

        assertThat(code(judge(BIRTH_LETTER))).isEqualTo("same-witness-twice");
        assertThat(((Incomplete) judge(BIRTH_LETTER)).marks())
                .extracting(Mark::field)
                .containsExactly("witness2Name", "witness2Nik");
    }

    @Test
    void aBirthMakesANikAndTheNumberOfItsCertificate() {
        answers.put("childGender", "FEMALE");
        var grant = grant("akta-kelahiran");

        assertThat(rules.findings(grant))
                .isEqualTo(Map.of("childNik", "6371016411260815", "birthCertificateNumber", "6371-LU-2026-000815"));
        assertThat(rules.findings(grant)).as("again the same").isEqualTo(rules.findings(grant));
        assertThat(rules.findings(grant("kia"))).isEmpty();
    }

    @Test
    void aMarriageMakesAStatusAndANewFamilyTheNumberOfItsCard() {
        answers.put("reason", "NEW");

        assertThat(rules.findings(grant("akta-perkawinan")))
                .isEqualTo(Map.of("marriageCertificateNumber", "6371-KW-2026-000815", "maritalStatus", "MARRIED"));
        assertThat(rules.certificate(grant("akta-perkawinan"))).isPresent();
        assertThat(rules.findings(grant("kartu-keluarga"))).isEqualTo(Map.of("cardNumber", "6371012511260815"));
    }

    @Test
    void aCardThatOnlyChangesKeepsItsNumber() {
        answers.put("reason", "CHANGE");
        assertThat(rules.findings(grant("kartu-keluarga"))).isEmpty();

        answers.put("familyCardNumber", "6371010101150001");

        assertThat(rules.findings(grant("kartu-keluarga"))).isEqualTo(Map.of("cardNumber", "6371010101150001"));
    }

    @Test
    void aMoveWithinTheCityMakesTheWholeAddressAsTheRegisterWritesIt() {
        answers.put("destinationAddress", "Jalan Anggrek 9 RT 3/RW. 012");
        answers.put("destinationVillage", "63.71.02.1001");

        assertThat(rules.findings(grant("pindah-datang")))
                .isEqualTo(Map.of(
                        "newAddress", "JALAN ANGGREK 9 RT 3/RW. 012",
                        "newRt", "003",
                        "newRw", "012",
                        "newVillage", "KURIPAN",
                        "newDistrict", "BANJARMASIN TIMUR",
                        "newRegency", "KOTA BANJARMASIN",
                        "newProvince", "KALIMANTAN SELATAN",
                        "newVillageCode", "63.71.02.1001",
                        "newDistrictCode", "63.71.02",
                        "newRegencyCode", "63.71"));
        answers.put("destinationAddress", "Jalan Kartini 9");
        assertThat(rules.findings(grant("pindah-datang")))
                .containsEntry("newRt", "000")
                .containsEntry("newRw", "000");
    }

    @Test
    void everyVillageOfTheCityIsKnownAndADistrictIsNone() {
        answers.put("destinationAddress", "Jalan Anggrek 9");
        for (var village : List.of("63.71.01.1012", "63.71.03.1009", "63.71.04.1010", "63.71.05.1012")) {
            answers.put("destinationVillage", village);
            assertThat(rules.findings(grant("pindah-datang"))).containsEntry("newVillageCode", village);
        }
        assertThat(rules.findings(grant("pindah-datang")))
                .containsEntry("newVillage", "KELAYAN LUAR")
                .containsEntry("newDistrict", "BANJARMASIN TENGAH");
        answers.put("destinationVillage", "63.71.05");
        assertThat(rules.findings(grant("pindah-datang"))).isEmpty();
    }

    @Test
    void ofAMoveToAnotherRegionTheRegistryThereDecides() {
        answers.put("destinationAddress", "Jalan Anggrek 9");
        answers.put("destinationVillage", "63.72.01.1001");

        assertThat(rules.findings(grant("pindah-datang"))).isEmpty();
    }

    @Test
    void aMoveIsProvedByItsLetter() {
        assertThat(rules.certificate(grant("pindah-datang"))).isPresent();
    }

    @Test
    void ofADeathTheRegistrySaysWhatTheDeceasedWasToTheApplicant() {
        assertThat(rules.certificate(grant("akta-kematian"))).isPresent();
        assertThat(deceased("6371011004880011", "6371015507900001"))
                .as("her husband")
                .isEqualTo("SPOUSE");
        assertThat(deceased("6371011008600014", "6371015507900001"))
                .as("her father")
                .isEqualTo("PARENT");
        assertThat(deceased("6371015511160016", "6371015507900001"))
                .as("her daughter")
                .isEqualTo("CHILD");
        assertThat(deceased("6371020302850002", "6371015507900001"))
                .as("a stranger")
                .isEqualTo("OTHER");
        assertThat(deceased("6371015507900001", "6371015507900001"))
                .as("herself")
                .isEqualTo("OTHER");
        assertThat(deceased("6371010000000000", "6371015507900001"))
                .as("nobody")
                .isNull();
    }

    private @Nullable Object deceased(String nik, String applicant) {
        answers.put("deceasedNik", nik);
        answers.put("applicantNik", applicant);
        return rules.findings(grant("akta-kematian")).get("deceasedRelationship");
    }

    private Grant grant(String service) {
        return new Grant(
                service, "63.71-2026-000815", new Dossier(answers, BIRTH_LETTER), LocalDate.parse("2026-11-25"));
    }

    @Test
    void anyOtherServiceNeedsAnApplicant() {
        assertThat(code(rules.judge("kartu-keluarga", new Dossier(Map.of(), List.of()))))
                .isEqualTo("applicant-missing");
        assertThat(rules.judge("kartu-keluarga", new Dossier(Map.of("applicantNik", "6371015507900001"), List.of())))
                .isEqualTo(new Granted());
    }

    private Verdict judge(List<Attachment> documents) {
        return rules.judge("akta-kelahiran", new Dossier(answers, documents));
    }

    private static String code(Verdict verdict) {
        assertThat(verdict).isInstanceOf(Incomplete.class);
        return ((Incomplete) verdict).code();
    }

    @Test
    void anAddressIsCorrectedAndANameNeedsACourt() {
        assertThat(rules.correct(correction("dukcapil.person/address")).outcome())
                .isEqualTo("CORRECTED");
        assertThat(rules.correct(correction("dukcapil.person/name")).outcome()).isEqualTo("KEPT");
    }

    private static Correction correction(String fact) {
        var claimed = JsonNodeFactory.instance.stringNode("B");
        return new Correction("6371015507900001", "dukcapil", fact, null, claimed, "CITIZEN", null, List.of("UU"));
    }
}
