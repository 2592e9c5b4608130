package id.mppdigital.catalog.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class EvidenceShapeTests {
    private static final String EVIDENCE = """
            apiVersion: mpp.id/v1
            kind: Evidence
            metadata: {code: land-tax-proof}
            spec:
              name: {id: Bukti lunas PBB, en: Proof of land tax payment}
              heldBy:
                - {register: pbb, facts: [pbb.object/number, pbb.object/paid]}
            """;

    @Test
    void takesFactsOfItsRegister() {
        assertThat(ManifestTexts.yaml(EVIDENCE).errors()).isEmpty();
    }

    @Test
    void refusesAFactThatIsMisspeltOrOfAnotherRegister() {
        assertErrors(EVIDENCE.replace("object/paid", "object/payed"), "/spec/heldBy/0/facts/1", "not-of-this-register");
        assertErrors(
                EVIDENCE.replace("pbb.object/paid", "dukcapil.person/nik"),
                "/spec/heldBy/0/facts/1",
                "not-of-this-register");
    }

    @Test
    void takesHowOldAnAnswerMayBe() {
        var young = EVIDENCE.replace("object/paid]}", "object/paid], maxAgeDays: 30}");
        assertThat(ManifestTexts.yaml(young).errors()).isEmpty();
        assertErrors(young.replace("30", "0"), "/spec/heldBy/0/maxAgeDays", "minimum");
    }

    @Test
    void takesWhatAFactMustSayAndRefusesItOfOneThatProvesNothing() {
        var paid = EVIDENCE.replace("object/paid]}", "object/paid], values: {pbb.object/paid: true}}");
        assertThat(ManifestTexts.yaml(paid).errors()).isEmpty();
        assertErrors(
                paid.replace("{pbb.object/paid: true}", "{pbb.object/address: JL. A}"),
                "/spec/heldBy/0/values/pbb.object~1address",
                "not-of-this-register");
    }

    @Test
    void takesWhomADocumentMustBeAboutAndRefusesWhatNoDecisionSays() {
        var spouse = EVIDENCE.replace(
                "  heldBy:",
                "  issuedBy:\n"
                        + "    - {service: akta-kematian, about: {fact: citizen.deceased/relationship, is: SPOUSE}}\n"
                        + "  heldBy:");
        assertThat(ManifestTexts.yaml(spouse).errors()).isEmpty();
        assertErrors(
                spouse.replace("citizen.deceased/relationship", "dukcapil.person/nik"),
                "/spec/issuedBy/0/about/fact",
                "not-of-a-subject");
        assertThat(ManifestTexts.yaml(spouse.replace(", is: SPOUSE", "")).errors())
                .isNotEmpty();
        assertThat(ManifestTexts.yaml(spouse.replace("is: SPOUSE", "of: NOBODY"))
                        .errors())
                .isNotEmpty();
    }

    @Test
    void refusesAProviderTwice() {
        assertErrors(
                EVIDENCE + "    - {register: pbb, facts: [pbb.object/paid]}\n",
                "/spec/heldBy/1/register",
                "listed-provider-twice");
    }

    @Test
    void refusesEvidenceThatNobodyProvides() {
        assertThat(ManifestTexts.yaml(EVIDENCE.substring(0, EVIDENCE.indexOf("  heldBy")))
                        .errors())
                .isNotEmpty();
    }

    private static void assertErrors(String yaml, String pointer, String code) {
        assertThat(ManifestTexts.yaml(yaml).errors())
                .extracting(ManifestError::pointer, ManifestError::code)
                .containsExactly(tuple(pointer, code));
    }
}
