package id.mppdigital.catalog.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import id.mppdigital.catalog.ShippedManifests;
import id.mppdigital.catalog.manifest.ManifestKind;
import id.mppdigital.catalog.manifest.ManifestTexts;
import id.mppdigital.platform.pattern.EcmaPatterns;
import id.mppdigital.platform.problem.Language;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class StandardFormTests {
    private static final JsonNode RULED = json("""
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "type": "object",
              "properties": {
                "age": {"type": "integer", "minimum": 0, "x-label": {"id": "Umur", "en": "Age"}},
                "guardian": {"type": "string", "x-label": {"id": "Wali", "en": "Guardian"}},
                "phone": {"type": "string", "format": "phone", "x-source": "citizen/phone", "x-label": {"id": "Telepon", "en": "Phone"}},
                "skills": {"type": "array", "uniqueItems": true, "items": {"type": "string", "enum": ["A", "B"]},
                  "x-label": {"id": "Keahlian", "en": "Skills"}, "x-options": {"A": {"id": "Satu", "en": "One"}, "B": {"id": "Dua", "en": "Two"}}},
                "purpose": {"type": "string", "enum": ["WORK", "OTHER"], "x-label": {"id": "Keperluan", "en": "Purpose"},
                  "x-hint": {"id": "Pilih", "en": "Choose"}, "x-options": {"WORK": {"id": "Kerja", "en": "Work"}, "OTHER": {"id": "Lain", "en": "Other"}}},
                "detail": {"type": "string", "x-label": {"id": "Penjelasan", "en": "Detail"}}
              },
              "required": ["purpose"],
              "dependentRequired": {"age": ["phone"]},
              "if": {"properties": {"age": {"maximum": 16}}, "required": ["age"]},
              "then": {"required": ["guardian"]},
              "allOf": [{"if": {"properties": {"purpose": {"const": "OTHER"}}, "required": ["purpose"]},
                "then": {"required": ["detail"], "properties": {"detail": {"minLength": 5}}}}],
              "additionalProperties": false
            }
            """);

    @ParameterizedTest
    @EnumSource
    void everyShippedFormCompilesInStrictMode(Language language) {
        assertThat(shipped()).hasSizeGreaterThan(20).allSatisfy(form -> {
            var standard = StandardForm.of(form, language);
            assertThat(AjvStrict.faults(standard)).isEmpty();
            assertThat(compiled(standard).validate(json("{}"))).isNotEmpty();
            assertThat(standard.path("properties").propertyNames()).containsExactlyElementsOf(Sections.order(form));
            assertThat(standard.path("required")).isEqualTo(form.path("required"));
        });
    }

    @Test
    void everyShippedFormHasTwoToSixSectionsAndTheyHoldAllItsFields() {
        assertThat(shipped()).allSatisfy(form -> {
            assertThat(form.path("x-sections").size()).isBetween(2, 6);
            assertThat(Sections.check(form)).isEmpty();
            assertThat(Sections.of(form, Language.EN))
                    .allSatisfy(section ->
                            assertThat(section.path("title").isString()).isTrue());
        });
    }

    @Test
    void aFormWithConditionsCompilesInStrictMode() {
        assertThat(AjvStrict.faults(StandardForm.of(RULED, Language.EN))).isEmpty();
    }

    @Test
    void theCheckOfStrictnessFindsWhatAjvRefuses() {
        assertThat(AjvStrict.faults(RULED)).hasSizeGreaterThan(8);
    }

    @Test
    void labelsHintsAndOptionsStandInTheLanguageAskedFor() {
        var english = StandardForm.of(RULED, Language.EN).at("/properties/purpose");
        assertThat(english.path("title").asString()).isEqualTo("Purpose");
        assertThat(english.path("description").asString()).isEqualTo("Choose");
        assertThat(english.path("oneOf"))
                .isEqualTo(json("[{\"const\":\"WORK\",\"title\":\"Work\"},{\"const\":\"OTHER\",\"title\":\"Other\"}]"));
        assertThat(StandardForm.of(RULED, Language.ID)
                        .at("/properties/skills/items/oneOf/1/title")
                        .asString())
                .isEqualTo("Dua");
    }

    @Test
    void whatNoKeywordHoldsStandsBesideTheSchema() {
        assertThat(FieldNotes.of(RULED).path("phone"))
                .isEqualTo(json("{\"source\":\"citizen/phone\",\"format\":\"phone\"}"));
        assertThat(FieldNotes.of(RULED).has("detail")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'purpose': 'WORK'} | true",
                "{} | false",
                "{'purpose': 'PLAY'} | false",
                "{'purpose': 'WORK', 'age': 20} | false",
                "{'purpose': 'WORK', 'age': 20, 'phone': '081250001111'} | true",
                "{'purpose': 'WORK', 'age': 20, 'phone': '0812 5000-1111'} | true",
                "{'purpose': 'WORK', 'age': 20, 'phone': '+62 (812) 50001111'} | true",
                "{'purpose': 'WORK', 'age': 16, 'phone': '081250001111'} | false",
                "{'purpose': 'WORK', 'age': 16, 'phone': '081250001111', 'guardian': 'Siti'} | true",
                "{'purpose': 'OTHER'} | false",
                "{'purpose': 'OTHER', 'detail': 'abc'} | false",
                "{'purpose': 'OTHER', 'detail': 'abcde'} | true",
                "{'purpose': 'WORK', 'skills': ['A', 'A']} | false",
                "{'purpose': 'WORK', 'skills': ['B']} | true",
                "{'purpose': 'WORK', 'more': 1} | false"
            })
    void bothFormsTakeTheSameAnswers(String answers, boolean taken) {
        var answer = json(answers.replace('\'', '"'));

        assertThat(compiled(StandardForm.of(RULED, Language.ID)).validate(answer))
                .matches(errors -> errors.isEmpty() == taken);
        assertThat(compiled(withoutOurFormats()).validate(answer)).matches(errors -> errors.isEmpty() == taken);
    }

    /** The validator knows another format of that name. */
    private static JsonNode withoutOurFormats() {
        var form = (ObjectNode) RULED.deepCopy();
        form.withObject("/properties/phone").remove("format");
        return form;
    }

    private static Stream<JsonNode> shipped() {
        return ManifestTexts.manifests(ShippedManifests.all()).stream()
                .filter(manifest -> manifest.kind() == ManifestKind.SERVICE)
                .map(manifest -> manifest.spec().path("form"));
    }

    private static Schema compiled(JsonNode schema) {
        var config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .regularExpressionFactory(new EcmaPatterns())
                .build();
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config))
                .getSchema(schema);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
