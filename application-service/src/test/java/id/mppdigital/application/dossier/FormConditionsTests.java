package id.mppdigital.application.dossier;

import static id.mppdigital.application.dossier.TestAssembly.faults;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormConditionsTests {
    private static final String FORM = """
            {"type": "object",
             "properties": {
               "married": {"type": "boolean"}, "spouse": {"type": "string", "minLength": 2}, "weddingDate": {"type": "string"},
               "kind": {"enum": ["new", "renewal"]}, "oldNumber": {"type": "string", "pattern": "^[^[]+$"},
               "street": {"type": "string"}, "city": {"type": "string"}, "rhesus": {"enum": ["+", "-"]},
               "tags": {"type": "array", "items": {"type": "string"}, "maxItems": 2, "uniqueItems": true},
               "country": {"const": "Indonesia"}, "half": {"type": "number", "multipleOf": 0.5, "exclusiveMinimum": 0}},
             "if": {"properties": {"married": {"const": true}}, "required": ["married"]},
             "then": {"required": ["spouse"]},
             "else": {"properties": {"weddingDate": false}},
             "allOf": [{"if": {"properties": {"kind": {"const": "renewal"}}, "required": ["kind"]},
                        "then": {"required": ["oldNumber"]}}],
             "dependentRequired": {"street": ["city"]},
             "additionalProperties": false}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"married\": true} | /answers/spouse required",
                "{\"married\": false, \"weddingDate\": \"2020-01-01\"} | /answers/weddingDate not-wanted",
                "{\"kind\": \"renewal\"} | /answers/oldNumber required",
                "{\"kind\": \"other\"} | /answers/kind enum",
                "{\"kind\": \"renewal\", \"oldNumber\": \"a[b\"} | /answers/oldNumber pattern",
                "{\"street\": \"Jalan Lambung Mangkurat\"} | /answers/city required",
                "{\"tags\": [\"a\", \"b\", \"c\"]} | /answers/tags max-items",
                "{\"tags\": [\"a\", \"a\"]} | /answers/tags unique-items",
                "{\"tags\": [\"a\", 1]} | /answers/tags/1 type",
                "{\"country\": \"Malaysia\"} | /answers/country const",
                "{\"half\": 0.7} | /answers/half multiple-of",
                "{\"half\": 0} | /answers/half exclusive-minimum",
                "{\"married\": true, \"spouse\": \"\\u00a0\\u200b\"} | /answers/spouse blank",
                "{\"street\": \"Jalan\", \"city\": \"   \"} | /answers/city blank",
            })
    void aFaultIsNamedAtItsField(String answers, String fault) {
        assertThat(faults(FORM, answers)).containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"married\": true, \"spouse\": \"Budi\"}",
                "{\"married\": false}",
                "{\"kind\": \"new\"}",
                "{\"street\": \"Jalan\", \"city\": \"Banjarmasin\"}",
                "{\"rhesus\": \"-\"}",
                "{\"half\": 1.5}",
                "{\"city\": \"-\"}",
            })
    void whatFitsIsTaken(String answers) {
        assertThat(faults(FORM, answers)).isEmpty();
    }
}
