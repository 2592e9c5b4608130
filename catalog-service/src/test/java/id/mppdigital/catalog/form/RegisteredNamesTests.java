package id.mppdigital.catalog.form;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.catalog.ShippedManifests;
import id.mppdigital.catalog.manifest.ManifestTexts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Names that are registered for the first time keep to Permendagri 73/2022; what a register holds already stays as it is. */
class RegisteredNamesTests {
    @ParameterizedTest
    @ValueSource(strings = {"Budi", "Siti Nur Halizah", "SITI RAHMAH", "Désirée", "De\u0301sire\u0301e", "A"})
    void aNewNameOfLettersAndBlanksIsTaken(String name) {
        assertThat(childNames())
                .allSatisfy(field -> assertThat(refuses(field, name)).isFalse());
    }

    @ParameterizedTest
    @MethodSource
    void aNewNameOfAnythingElseIsRefused(String name) {
        assertThat(childNames())
                .allSatisfy(field -> assertThat(refuses(field, name)).isTrue());
    }

    static Stream<String> aNewNameOfAnythingElseIsRefused() {
        return Stream.of(
                "",
                "   ",
                "\u00A0",
                "\u200B",
                "Budi 2",
                "Budi II.",
                "Syafi'i",
                "Nur-Aini",
                "R. Budi",
                "Budi, S.H.",
                "Budi\u0000",
                "Budi\u200BSantoso",
                "Budi\u00A0Santoso",
                " Budi",
                "Budi ",
                "Budi  Santoso",
                "Budi\nSantoso",
                "Budi 😀",
                "李小龙",
                "Budi Ⅳ",
                "a".repeat(61),
                ("a".repeat(29) + " ").repeat(2) + "aa");
    }

    @ParameterizedTest
    @ValueSource(ints = {59, 60})
    void sixtyLettersWithTheirBlanksFit(int length) {
        var name = "Siti " + "a".repeat(length - 5);

        assertThat(childNames())
                .allSatisfy(field -> assertThat(refuses(field, name)).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"R.A. SITI NUR'AINI, S.Pd.", "D"})
    void theNameThatTheRegisterHoldsIsNotJudged(String name) {
        assertThat(refuses(field("akta-kelahiran", "applicantName"), name)).isFalse();
    }

    private static List<JsonNode> childNames() {
        return Stream.of("akta-kelahiran", "kia", "jkn-bayi")
                .map(service -> field(service, "childName"))
                .toList();
    }

    private static boolean refuses(JsonNode field, String value) {
        return new FieldSchema(field)
                .refusing(JsonNodeFactory.instance.stringNode(value))
                .isPresent();
    }

    private static JsonNode field(String service, String name) {
        return ManifestTexts.manifest(ShippedManifests.service(service))
                .spec()
                .path("form")
                .path("properties")
                .path(name);
    }
}
