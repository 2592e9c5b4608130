package id.mppdigital.catalog.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.mppdigital.catalog.ShippedManifests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormSubsetTests {
    private static final String SKCK = ShippedManifests.service("skck");
    private static final String FIELDS = """
            age: {type: integer, minimum: 0, maximum: 150, LABEL}
                  guardian: {type: string, maxLength: 100, LABEL}
                  purpose: {type: string, enum: [WORK, OTHER], LABEL, x-options: {WORK: {id: Kerja, en: Work}, OTHER: {id: Lain, en: Other}}}
                  purposeDetail: {type: string, maxLength: 100, LABEL}""";

    /** The SKCK with another form: these fields, and what else belongs to a form. */
    static String form(String fields, String... more) {
        return SKCK.substring(0, SKCK.indexOf("  form:\n"))
                + """
              form:
                $schema: https://json-schema.org/draft/2020-12/schema
                type: object
                properties:
                  FIELDS
                required: []
                additionalProperties: false
            MORE
            """.replace("FIELDS", fields)
                        .replace("LABEL", "x-label: {id: Isian, en: Field}")
                        .replace("MORE", String.join("\n", more).indent(4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: string, maxLenght: 5, LABEL}           | /maxLenght | additionalProperties | Did you mean 'maxLength'?",
                "{type: string, LABEL, x-hnit: {id: a, en: a}} | /x-hnit | additionalProperties | Did you mean 'x-hint'?",
                "{type: string, LABEL, readonly: true}         | /readonly | additionalProperties | not known",
                "{type: string, $ref: 'http://169.254.169.254', LABEL} | /$ref | reference-not-allowed | Write the schema out",
                "{type: string, format: e-mail, LABEL}         | /format | enum | idn-email",
                "{type: text, LABEL}                           | /type | enum | string",
                "{type: [string, 'null'], LABEL}               | /type | enum | string",
                "{type: object, LABEL}                         | /type | enum | string",
                "{type: integer, minimum: 5, maximum: 4, LABEL} | /minimum | bounds-cross | above maximum (4)",
                "{type: integer, minimum: 5, exclusiveMaximum: 5, LABEL} | /minimum | bounds-cross | exclusiveMaximum",
                "{type: string, minLength: 5, maxLength: 4, LABEL} | /minLength | bounds-cross | above maxLength (4)",
                "{type: array, items: {type: string}, minItems: 2, maxItems: 1, LABEL} | /minItems | bounds-cross | maxItems",
                "{type: array, items: {type: string, minLength: 2, maxLength: 1}, LABEL} | /items/minLength | bounds-cross | maxLength",
                "{type: string, minLength: -1, LABEL}          | /minLength | minimum | At least 0",
                "{type: integer, maxLength: 3, LABEL}          | /maxLength | not-allowed-here | maxLength",
                "{type: string, maximum: 3, LABEL}             | /maximum | not-allowed-here | maximum",
                "{type: boolean, pattern: a, LABEL}            | /pattern | not-allowed-here | pattern",
                "{type: string, items: {type: string}, LABEL}  | /items | not-allowed-here | items",
                "{type: array, LABEL}                          | /items | required | missing",
                "{type: string, enum: [A], LABEL}              | /x-options | required | missing",
                "{type: string, LABEL, x-options: {A: {id: a, en: a}}} | /x-options | not-allowed-here | x-options",
                "{type: string, enum: [A, B], LABEL, x-options: {A: {id: a, en: a}}} | /x-options | label-missing | 'B'",
                "{type: string, enum: [A], LABEL, x-options: {A: {id: a, en: a}, AA: {id: a, en: a}}} | /x-options/AA | label-without-option | 'AA'",
                "{type: string, enum: [A, 7], LABEL, x-options: {A: {id: a, en: a}, '7': {id: b, en: b}}} | /enum/1 | never-accepted | (type)",
                "{type: string, enum: [LONG], maxLength: 3, LABEL, x-options: {LONG: {id: a, en: a}}} | /enum/0 | never-accepted | (maxLength)",
                "{type: string, enum: [], LABEL, x-options: {}} | /enum | minItems | At least 1",
                "{type: integer, default: 9, maximum: 5, LABEL} | /default | never-accepted | (maximum)",
                "{type: string, pattern: '(?i)abc', LABEL}     | /pattern | bad-pattern | [Aa]",
                "{type: string, pattern: '\\Aabc\\z', LABEL}   | /pattern | bad-pattern | Write ^",
                "{type: string, pattern: 'a++', LABEL}         | /pattern | bad-pattern | Possessive",
                "{type: string, pattern: '\\p{IsLatin}', LABEL} | /pattern | bad-pattern | Script=Latin",
                "{type: string, pattern: 'a{', LABEL}          | /pattern | bad-pattern | backslash",
                "{type: string, LABEL, x-becomes: dukcapil.person/name} | /x-becomes | pattern | citizen",
                "{type: string, LABEL, x-overridable: true} | /x-overridable | nothing-to-override | register",
                "{type: string, LABEL, x-source: citizen/phone, x-overridable: true} | /x-overridable | nothing-to-override | register",
                "{type: string, LABEL, x-source: dukcapil.person/nik, x-overridable: true} | /x-overridable | identity-is-locked | dukcapil.person/nik",
                "{type: string, LABEL, x-source: dukcapil.person/birthDate, x-overridable: true} | /x-overridable | identity-is-locked | says who",
                "{type: string, LABEL, x-source: dukcapil.family/motherName, x-overridable: true} | /x-overridable | identity-is-locked | says who",
                "{type: string, LABEL, x-source: bpjs.membership/number, x-overridable: true} | /x-overridable | identity-is-locked | says who",
                "{type: string, LABEL, x-source: dukcapil.person/address, x-overridable: false} | /x-overridable | const | true",
                "{type: string, LABEL, x-consent: {id: a, en: a}} | /x-consent | nothing-to-share | register",
                "{type: string, LABEL, x-source: citizen/phone, x-consent: {id: a, en: a}} | /x-consent | nothing-to-share | register",
                "{type: string, LABEL, x-source: bpjs.membership/number, x-consent: {id: a}} | /x-consent/en | required | missing",
                "{type: string, maxLength: 20, LABEL, x-source: dukcapil.person/bloodType} | /x-specific | specific-needs-a-law | kind: HEALTH",
                "{type: string, LABEL, x-source: citizen.child/name, x-specific: {kind: HEALTH, law: UU 1/2000}} | /x-specific | specific-needs-a-law | kind: CHILD",
                "{type: string, LABEL, x-becomes: citizen.child/name} | /x-specific | specific-needs-a-law | kind: CHILD",
                "{type: boolean, LABEL, x-specific: {kind: CRIME}} | /x-specific/law | required | missing",
                "{type: string, LABEL, x-informed: 'Perpres 82/2018'} | /x-source | required | missing",
                "{type: string, LABEL, x-source: dukcapil.person/nmae} | /x-source | unknown-source | 'dukcapil.person/name'"
            })
    void refusesAFieldThatNobodyCouldAnswerOrShow(String field, String place, String code, String hint) {
        assertThat(ManifestTexts.yaml(form("field: " + field)).errors())
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.pointer()).isEqualTo("/spec/form/properties/field" + place);
                    assertThat(error.code()).isEqualTo(code);
                    assertThat(error.detail().en()).contains(hint);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{type: string, pattern: '^[^[]+$', LABEL}",
                "{type: string, pattern: '^\\p{L}[\\p{L} ]*$', LABEL}",
                "{type: string, format: phone, maxLength: 30, LABEL, x-source: citizen/phone}",
                "{type: string, format: idn-email, LABEL, x-source: citizen/email}",
                "{type: array, items: {type: string, enum: [A]}, uniqueItems: true, LABEL, x-options: {A: {id: a, en: a}}}",
                "{type: integer, enum: [1, 2], LABEL, x-options: {'1': {id: a, en: a}, '2': {id: b, en: b}}}",
                "{type: boolean, LABEL, x-source: bpjs.membership/active}",
                "{type: string, maxLength: 20, LABEL, x-source: dukcapil.person/bloodType, x-specific: {kind: HEALTH, law: UU 1/2000}}",
                "{type: boolean, LABEL, x-specific: {kind: CRIME, law: UU 1/2000}}",
                "{type: string, LABEL, x-source: documents/photo}",
                "{type: string, LABEL, x-source: citizen.child/name, x-specific: {kind: CHILD, law: UU 1/2000}}",
                "{type: string, LABEL, x-becomes: citizen.child/name, x-specific: {kind: CHILD, law: UU 1/2000}}",
                "{type: string, LABEL, x-source: dukcapil.person/address, x-overridable: true}",
                "{type: string, LABEL, x-source: bpjs.membership/number, x-consent: {id: a, en: a}}",
                "{type: string, LABEL, x-becomes: citizen/residenceAddress}",
                "{type: string, LABEL, x-source: citizen/residenceAddress, x-informed: 'Perpres 82/2018 pasal 17'}"
            })
    void takesWhatTheSubsetAllows(String field) {
        assertThat(ManifestTexts.yaml(form("field: " + field)).errors()).isEmpty();
    }

    /** A consent that can't be refused is none. */
    @Test
    void refusesToRequireWhatIsSharedOnConsent() {
        var shared = form("card: {type: string, LABEL, x-source: bpjs.membership/number, x-consent: {id: a, en: a}}");
        assertThat(ManifestTexts.yaml(shared).errors()).isEmpty();

        assertThat(ManifestTexts.yaml(shared.replace("required: []", "required: [card]"))
                        .errors())
                .extracting(ManifestError::pointer, ManifestError::code)
                .containsExactly(tuple("/spec/form/properties/card/x-consent", "consent-is-free"));
    }

    /** What an agency finds is told with its decision, so it says which fact it becomes, and nobody fills it in. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: string, LABEL} | /nik | required | missing",
                "{type: string, LABEL, x-becomes: documents/letter} | /nik/x-becomes | unknown-source | citizen",
                "{type: string, LABEL, x-becomes: dukcapil.person/nmae} | /nik/x-becomes | unknown-source | dukcapil.person/name",
                "{type: string, LABEL, x-becomes: citizen.child/nik, x-source: citizen.child/nik, x-specific: {kind: CHILD, law: UU 1/2000}} | /nik/x-source | not-allowed-here | x-source",
                "{type: string, LABEL, x-becomes: citizen.child/nik, x-specific: {kind: CHILD, law: UU 1/2000}, minLength: 5, maxLength: 4} | /nik/minLength | bounds-cross | maxLength"
            })
    void refusesWhatAnAgencyCouldNotTell(String found, String place, String code, String hint) {
        assertThat(ManifestTexts.yaml(form(FIELDS, finds(found))).errors())
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.pointer()).startsWith("/spec/form/x-finds" + place);
                    assertThat(error.code()).isEqualTo(code);
                    assertThat(error.detail().en()).contains(hint);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{type: string, pattern: '^[0-9]{16}$', LABEL, x-becomes: citizen.child/nik, x-specific: {kind: CHILD, law: UU 1/2000}}",
                "{type: string, LABEL, x-becomes: dukcapil.family/cardNumber}"
            })
    void takesWhatAnAgencyFinds(String found) {
        assertThat(ManifestTexts.yaml(form(FIELDS, finds(found))).errors()).isEmpty();
    }

    private static String finds(String found) {
        return "x-finds: {nik: " + found.replace("LABEL", "x-label: {id: Isian, en: Field}") + "}";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dukcapil.person/bloodType | {type: string, maxLength: 5 | TIDAK TAHU",
                "dukcapil.person/bloodType | {type: string, pattern: '^[ABO]{0,2}[+-]?$' | TIDAK TAHU",
                "dukcapil.person/gender | {type: string, enum: [MALE], x-options: {MALE: {id: a, en: a}} | FEMALE",
                "dukcapil.person/gender | {type: boolean | MALE",
                "dukcapil.person/name | {type: string, minLength: 3 | D",
                "dukcapil.person/name | {type: string, pattern: '^[A-Z ]+$' | SYAFI'I",
                "dukcapil.person/nik | {type: integer | 6371015507900001",
                "dukcapil.person/rt | {type: string, maxLength: 2 | 000",
                "dukcapil.person/birthDate | {type: string, format: date-time | 1945-08-17",
                "bpjs.membership/active | {type: string | true",
                "citizen/phone | {type: string, pattern: '^0[0-9]{8,13}$' | +62"
            })
    void refusesAFieldThatCannotHoldWhatItsSourceMaySay(String source, String field, String value) {
        assertThat(ManifestTexts.yaml(form("field: " + field + ", LABEL, x-source: " + source + "}"))
                        .errors())
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.code()).isEqualTo("source-does-not-fit");
                    assertThat(error.pointer()).isEqualTo("/spec/form/properties/field/x-source");
                    assertThat(error.detail().en()).contains(value);
                });
    }

    @Test
    void takesConditionsOverDeclaredFields() {
        assertThat(ManifestTexts.yaml(form(FIELDS, """
                        dependentRequired: {age: [guardian]}
                        if: {properties: {age: {maximum: 16}}, required: [age]}
                        then: {required: [guardian]}
                        allOf:
                        - if: {properties: {purpose: {const: OTHER}}, required: [purpose]}
                          then: {required: [purposeDetail], properties: {purposeDetail: {minLength: 10}}}
                          else: {properties: {purposeDetail: {maxLength: 50}}}""")).errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dependentRequired: {agee: [guardian]} | /dependentRequired/agee | unknown-field",
                "dependentRequired: {age: [guardain]} | /dependentRequired/age/0 | unknown-field",
                "if: {required: [agee]} ;; then: {required: [guardian]} | /if/required/0 | unknown-field",
                "if: {required: [age]} ;; then: {required: [guardain]} | /then/required/0 | unknown-field",
                "if: {properties: {agee: {const: 1}}} ;; else: {required: [guardian]} | /if/properties/agee | unknown-field",
                "if: {properties: {purpose: {const: OTHR}}} ;; then: {required: [guardian]} | /if/properties/purpose/const | never-accepted",
                "if: {properties: {purpose: {enum: [WORK, OTHR]}}} ;; then: {required: [guardian]} | /if/properties/purpose/enum/1 | never-accepted",
                "if: {properties: {age: {minLength: 2}}} ;; then: {required: [guardian]} | /if/properties/age/minLength | not-allowed-here",
                "if: {properties: {age: {minimum: 151}}} ;; then: {required: [guardian]} | /if/properties/age/minimum | bounds-cross",
                "if: {properties: {guardian: {pattern: '(?i)a'}}} ;; then: {required: [age]} | /if/properties/guardian/pattern | bad-pattern",
                "if: {required: [age]} | /then | required",
                "then: {required: [age]} | /then | not-allowed-here",
                "allOf: [{if: {required: [age]}, then: {required: [guardain]}}] | /allOf/0/then/required/0 | unknown-field",
                "allOf: [{properties: {age: {const: 1}}}] | /allOf/0/properties | additionalProperties",
                "allOf: [{if: {required: [age]}}] | /allOf/0/then | required",
                "anyOf: [{required: [age]}] | /anyOf | additionalProperties",
                "not: {required: [age]} | /not | additionalProperties"
            })
    void refusesConditionsThatCanNeverMean(String condition, String place, String code) {
        assertThat(ManifestTexts.yaml(form(FIELDS, condition.replace(" ;; ", "\n")))
                        .errors())
                .extracting(ManifestError::pointer, ManifestError::code)
                .contains(tuple("/spec/form" + place, code));
    }

    @Test
    void takesSectionsThatHoldEachFieldOnce() {
        assertThat(ManifestTexts.yaml(form(FIELDS, """
                        x-sections:
                        - {code: person, title: {id: Anda, en: You}, hint: {id: Isi, en: Fill in}, fields: [guardian, age]}
                        - {code: why, title: {id: Tujuan, en: Purpose}, fields: [purpose, purposeDetail]}""")).errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "person | age, guardian, purpose | /x-sections | in-no-section | purposeDetail",
                "person | age, guardian, purpose, purposeDetial | /x-sections/0/fields/3 | unknown-field | Did you mean 'purposeDetail'",
                "person | age, guardian, purpose, purposeDetail | /x-sections/1/fields/0 | in-two-sections | 'guardian'",
                "why | age, guardian, purpose, purposeDetail | /x-sections/1/code | in-two-sections | 'why'"
            })
    void refusesSectionsThatForgetOrRepeatSomething(
            String code, String fields, String place, String refusal, String hint) {
        assertThat(ManifestTexts.yaml(form(FIELDS, """
                        x-sections:
                        - {code: CODE, title: {id: Anda, en: You}, fields: [FIELDS]}
                        - {code: why, title: {id: Tujuan, en: Purpose}, fields: [guardian]}""".replace("CODE", code).replace("FIELDS", fields)))
                        .errors())
                .anySatisfy(error -> {
                    assertThat(error.pointer()).isEqualTo("/spec/form" + place);
                    assertThat(error.code()).isEqualTo(refusal);
                    assertThat(error.detail().en()).contains(hint);
                });
    }

    @Test
    void refusesAnAutocompleteTokenThatHtmlDoesNotKnow() {
        assertThat(ManifestTexts.yaml(form("field: {type: string, x-autocomplete: telephone, LABEL}"))
                        .errors())
                .extracting(ManifestError::pointer, ManifestError::code)
                .containsExactly(tuple("/spec/form/properties/field/x-autocomplete", "enum"));
    }

    @Test
    void refusesADocumentThatMayBeLargerThanAnyUpload() {
        assertThat(ManifestTexts.yaml(SKCK.replaceFirst("maxBytes: 2097152", "maxBytes: 10485761"))
                        .errors())
                .extracting(ManifestError::pointer, ManifestError::code)
                .containsExactly(tuple("/spec/documents/0/maxBytes", "maximum"));
        assertThat(ManifestTexts.yaml(SKCK.replaceFirst("maxBytes: 2097152", "maxBytes: 10485760"))
                        .errors())
                .isEmpty();
    }
}
