package id.mppdigital.catalog.manifest;

import static id.mppdigital.catalog.manifest.ManifestTexts.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTests {
    @ParameterizedTest
    @ValueSource(strings = {"   ", "\\u00A0", "\\u200B", "\\u2003\\uFEFF", "...", "-"})
    void refusesANameThatSaysNothing(String name) {
        assertThat(ManifestTexts.yaml(CHANNEL.replace("{id: Portal,", "{id: \"" + name + "\","))
                        .errors())
                .extracting(ManifestError::pointer, ManifestError::code, ManifestError::line)
                .containsExactly(tuple("/spec/name/id", "blank-text", 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\0", "\\x01", "\\x1F", "\\uFFFE", "\\uD800"})
    void refusesACharacterThatNeitherDatabaseNorXmlHolds(String character) {
        assertThatExceptionOfType(InvalidManifest.class)
                .isThrownBy(
                        () -> ManifestTexts.yaml(CHANNEL.replace("{id: Portal,", "{id: \"Portal" + character + "\",")))
                .satisfies(invalid -> assertThat(invalid.errors())
                        .singleElement()
                        .satisfies(error -> {
                            assertThat(error.code()).isIn("bad-character", "syntax");
                            assertThat(error.line()).isEqualTo(4);
                        }));
    }

    @Test
    void takesNamesOfEveryScriptAndEmoji() {
        assertThat(ManifestTexts.yaml(CHANNEL.replace("{id: Portal,", "{id: 'ꦥꦺꦴꦂꦠꦭ 😀\u00A0MPP',"))
                        .errors())
                .isEmpty();
    }

    @Test
    void saysInBothLanguagesWhatIsMissingAndWhatWasMeant() {
        var error = ManifestTexts.yaml(CHANNEL.replace("client: portal", "client: portal, statsu: OPEN"))
                .errors()
                .getFirst();

        assertThat(error.code()).isEqualTo("additionalProperties");
        assertThat(error.detail().en()).isEqualTo("'statsu' is not known here. Did you mean 'status'?");
        assertThat(error.detail().id()).isEqualTo("'statsu' tidak dikenal di sini. Mungkin maksud Anda 'status'?");
    }
}
