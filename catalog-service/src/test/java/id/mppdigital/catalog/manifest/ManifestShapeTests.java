package id.mppdigital.catalog.manifest;

import static id.mppdigital.catalog.manifest.ManifestTexts.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.mppdigital.catalog.ShippedManifests;
import java.util.List;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class ManifestShapeTests {
    private static final String SKCK = ShippedManifests.service("skck");

    @Test
    void takesEveryShippedManifest() {
        var read = ManifestTexts.yaml(ShippedManifests.all());

        assertThat(read.errors()).isEmpty();
        assertThat(read.manifests()).hasSizeGreaterThan(500);
    }

    @Test
    void refusesAnUnknownKind() {
        assertPlaces("kind: Castle").contains(tuple("/kind", "unknown-kind", 1));
    }

    @Test
    void refusesADocumentThatIsNoMap() {
        assertPlaces("just text").contains(tuple("/kind", "unknown-kind", 1));
    }

    @Test
    void pointsAtAMissingProperty() {
        assertPlaces(CHANNEL.replace(", client: portal", "")).contains(tuple("/spec/client", "required", 4));
    }

    @Test
    void pointsAtAnUnknownProperty() {
        assertPlaces(CHANNEL + "oops: 1\n").contains(tuple("/oops", "additionalProperties", 5));
    }

    @Test
    void reportsAllErrorsAtOnce() {
        assertPlaces(CHANNEL.replace("mpp.id/v1", "v0").replace("client: portal", "client: 7"))
                .contains(tuple("/apiVersion", "const", 1), tuple("/spec/client", "type", 4));
    }

    @Test
    void refusesAMallCodeThatYamlTookForANumber() {
        assertPlaces("""
                apiVersion: mpp.id/v1
                kind: Mall
                metadata: {code: 63.71}
                spec: {name: {id: a, en: b}, region: '63.71', timeZone: Asia/Makassar}
                """).contains(tuple("/metadata/code", "type", 3));
    }

    @Test
    void takesTheInternalComponentsOfAStandardAndNoOthers() {
        assertThat(ManifestTexts.yaml(SKCK).errors()).isEmpty();
        assertErrors(SKCK.replace("    evaluation:", "    opinion:"))
                .extracting("pointer")
                .contains("/spec/components/opinion");
        assertErrors(SKCK.replace("      en: By the direct superior", "      fr: By the direct superior"))
                .extracting("pointer")
                .contains("/spec/components/supervision/en");
    }

    @Test
    void refusesAFixedFeeWithoutAmountAndAFreeOneWithIt() {
        assertErrors(SKCK.replace("      amount: 30000\n", ""))
                .extracting("pointer")
                .contains("/spec/standard/fee/amount");
        assertThat(ManifestTexts.yaml(SKCK.replace("kind: FIXED", "kind: FREE")).errors())
                .isNotEmpty();
    }

    @Test
    void refusesAFormThatIsNoSchema() {
        assertErrors(SKCK.replaceFirst("minLength: 1\n", "minLength: many\n"))
                .extracting("pointer")
                .contains("/spec/form/properties/applicantName/minLength");
    }

    @Test
    void refusesAFieldWithoutLabel() {
        assertErrors(SKCK.replaceFirst("x-label: \\{id: Nama lengkap[^\n]*\n", "description: x\n"))
                .extracting("pointer")
                .contains("/spec/form/properties/applicantName/x-label");
    }

    @Test
    void refusesReferencesInAForm() {
        assertErrors(SKCK.replaceFirst("minLength: 1\n", "\\$ref: http://169.254.169.254/\n"))
                .extracting("code")
                .contains("reference-not-allowed");
    }

    @Test
    void refusesAPatternThatDoesNotCompile() {
        assertErrors(SKCK.replaceFirst("\\^\\[0-9]\\{16}\\$", "["))
                .extracting("code")
                .contains("bad-pattern");
    }

    @Test
    void refusesAnUnknownSourceOfAField() {
        assertErrors(SKCK.replaceFirst("dukcapil.person/name", "dukcapil.person/nickname"))
                .extracting("pointer", "code")
                .contains(tuple("/spec/form/properties/applicantName/x-source", "unknown-source"));
    }

    @Test
    void refusesAnUnknownSourceOfARequirement() {
        assertErrors(SKCK.replaceFirst("source: dukcapil.family}", "source: rumour}"))
                .extracting("code")
                .contains("unknown-source");
    }

    @Test
    void refusesARequiredFieldThatTheFormDoesNotHave() {
        assertErrors(SKCK.replace("      - criminalHistory\n", "      - criminalRecord\n"))
                .extracting("code")
                .contains("unknown-field");
    }

    @Test
    void refusesTwoDocumentsOfOneCode() {
        assertErrors(SKCK.replace("- code: birth-certificate", "- code: photo"))
                .extracting("pointer", "code")
                .contains(tuple("/spec/documents/1/code", "duplicate-code"));
    }

    private static ListAssert<ManifestError> assertErrors(String yaml) {
        return assertThat(ManifestTexts.yaml(yaml).errors()).isNotEmpty();
    }

    private static AbstractListAssert<?, List<? extends Tuple>, Tuple, ObjectAssert<Tuple>> assertPlaces(String yaml) {
        return assertErrors(yaml).extracting(ManifestError::pointer, ManifestError::code, ManifestError::line);
    }
}
