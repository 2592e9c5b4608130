package id.mppdigital.application.dossier;

import static id.mppdigital.application.dossier.TestAssembly.faults;
import static id.mppdigital.application.dossier.TestAssembly.handover;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.testing.TestCitizenService;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnfitAttestedValuesTests {
    private static final String FORM = """
            {"type": "object", "properties": {"name": {"type": "string", "maxLength": 20},
             "bloodType": {"type": "string", "maxLength": 5}}, "required": ["name"], "additionalProperties": false}
            """;

    private static String attested(String name, String bloodType) {
        return TestCitizenService.attestation("siti", "skck", 1, Map.of("name", name, "bloodType", bloodType));
    }

    @Test
    void anOptionalValueThatDoesNotFitMayBeLeftOut() {
        var attestation = attested("Siti", "TIDAK TAHU");
        assertThat(faults(FORM, handover("{}", attestation)))
                .containsExactly("/answers/bloodType attested-value-unfit");

        var dossier = TestAssembly.assemble(FORM, handover("{\"bloodType\": null}", attestation));

        assertThat(dossier.answers()).containsOnlyKeys("name");
        assertThat(dossier.provenance()).containsOnlyKeys("name");
    }

    @Test
    void anOptionalValueThatFitsMayBeLeftOutToo() {
        var dossier = TestAssembly.assemble(FORM, handover("{\"bloodType\": null}", attested("Siti", "AB")));

        assertThat(dossier.answers()).containsOnlyKeys("name");
    }

    @Test
    void aRequiredValueIsNotLeftOut() {
        assertThat(faults(FORM, handover("{\"name\": null}", attested("Siti", "AB"))))
                .containsExactly("/answers/name attested-value-altered");
    }

    @Test
    void anotherValueInItsPlaceIsStillAnAlteration() {
        assertThat(faults(FORM, handover("{\"bloodType\": \"O\"}", attested("Siti", "AB"))))
                .containsExactly("/answers/bloodType attested-value-altered");
    }

    @Test
    void aRequiredValueThatDoesNotFitIsSaidToComeFromTheRegister() {
        assertThat(faults(FORM, handover("{}", attested("Siti Rahmah binti Abdullah", "AB"))))
                .containsExactly("/answers/name attested-value-unfit");
    }
}
