package id.mppdigital.catalog.manifest;

import static id.mppdigital.catalog.manifest.ManifestTexts.CHANNEL;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.mppdigital.catalog.refusal.CatalogRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictReadingTests {
    @Test
    void readsSeveralDocumentsAndTheirLines() {
        var read = ManifestTexts.yaml(CHANNEL + "---\n" + CHANNEL);

        assertThat(read.errors()).isEmpty();
        assertThat(read.manifests()).extracting(Manifest::number).containsExactly(1, 2);
        assertThat(read.manifests()
                        .getLast()
                        .error("/spec/client", CatalogRefusal.REQUIRED)
                        .line())
                .isEqualTo(9);
    }

    @Test
    void readsJsonDocumentsOneAfterAnotherAndInAList() {
        var one = """
                {"apiVersion": "mpp.id/v1", "kind": "Channel", "metadata": {"code": "portal"},
                 "spec": {"name": {"id": "Portal", "en": "Portal"}, "client": "portal"}}
                """;

        assertThat(ManifestTexts.json(one + one).manifests()).hasSize(2);
        assertThat(ManifestTexts.json("[" + one + "," + one + "]").manifests()).hasSize(2);
        assertThat(ManifestTexts.json(one).errors()).isEmpty();
    }

    @Test
    void refusesAnchorsAndAliases() {
        assertRefused("a: &x [1]\nb: *x", "alias-not-allowed", 1);
        assertRefused("b:\n  - *x", "alias-not-allowed", 2);
    }

    @Test
    void refusesAnExplosionBeforeItGrows() {
        var bomb = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertRefused(bomb.toString(), "alias-not-allowed", 1);
    }

    @Test
    void refusesTags() {
        assertRefused("a: !!java.net.URL [\"http://example.id\"]", "tag-not-allowed", 1);
        assertRefused("a: !secret x", "tag-not-allowed", 1);
    }

    @Test
    void refusesDeepNestingInBothFormats() {
        assertRefused("a: " + "[".repeat(100_000), "too-deep", 1);
        assertRefusedJson("[".repeat(400), "too-deep");
        assertRefusedJson("{\"a\":".repeat(400), "too-deep");
    }

    @Test
    void refusesADuplicateKeyAtItsLine() {
        assertRefused("a: 1\nb: 2\na: 3", "duplicate-key", 3);
        assertRefusedJson("{\"a\": 1, \"a\": 2}", "duplicate-key");
    }

    @Test
    void refusesBrokenSyntaxAtItsLineAndDocument() {
        assertThatExceptionOfType(InvalidManifest.class)
                .isThrownBy(() -> ManifestTexts.yaml(CHANNEL + "---\nkind: [Channel\n---\n"))
                .satisfies(invalid -> assertThat(invalid.errors())
                        .singleElement()
                        .satisfies(error -> {
                            assertThat(error.document()).isEqualTo(2);
                            assertThat(error.line()).isBetween(6, 8);
                            assertThat(error.code()).isEqualTo("syntax");
                        }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"a\":}",
                "{'a': 1}",
                "[1,]",
                "nonsense",
                "{\"a\": 1e999999}",
                "{\"a\": 99999999999999999999}"
            })
    void refusesWhatIsNoJson(String text) {
        assertThatExceptionOfType(InvalidManifest.class).isThrownBy(() -> ManifestTexts.json(text));
    }

    @Test
    void refusesTextThatTheDatabaseCannotHold() {
        assertRefused("a: \"\\0\"", "bad-character", 1);
        assertRefusedJson("{\"a\": \"\\u0000\"}", "bad-character");
        assertRefusedJson("{\"a\": \"\\ud800\"}", "bad-character");
    }

    @Test
    void refusesNumbersThatAreNone() {
        assertRefused("a: .inf", "bad-number", 1);
        assertRefused("a: 99999999999999999999", "bad-number", 1);
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        assertThatExceptionOfType(InvalidManifest.class)
                .isThrownBy(() -> ManifestTexts.bytes("a: é".getBytes(ISO_8859_1)))
                .satisfies(invalid ->
                        assertThat(invalid.errors().getFirst().code()).isEqualTo("bad-encoding"));
    }

    @Test
    void refusesARequestWithoutDocuments() {
        assertRefused("# nothing\n---\n", "no-document", 1);
    }

    @Test
    void takesNoForAWord() {
        var manifest = ManifestTexts.manifest(CHANNEL.replace("{id: Portal, en: Portal}", "{id: no, en: 'off'}"));

        assertThat(manifest.spec().at("/name/id").asString()).isEqualTo("no");
    }

    private static void assertRefused(String yaml, String code, int line) {
        assertThatExceptionOfType(InvalidManifest.class)
                .isThrownBy(() -> ManifestTexts.yaml(yaml))
                .satisfies(invalid -> assertThat(invalid.errors())
                        .singleElement()
                        .satisfies(error -> {
                            assertThat(error.code()).isEqualTo(code);
                            assertThat(error.line()).isEqualTo(line);
                        }));
    }

    private static void assertRefusedJson(String json, String code) {
        assertThatExceptionOfType(InvalidManifest.class)
                .isThrownBy(() -> ManifestTexts.json(json))
                .satisfies(invalid ->
                        assertThat(invalid.errors().getFirst().code()).isEqualTo(code));
    }
}
