package id.mppdigital.catalog.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.mppdigital.catalog.Pajak;
import id.mppdigital.catalog.ShippedManifests;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterShapeTests {
    @Test
    void takesARegisterWithItsFacts() {
        assertThat(ManifestTexts.yaml(Pajak.REGISTER).errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "protocol: ATTRIBUTES, access: MATCH, threshold: 90, assurance: REGISTER",
                "protocol: ATTRIBUTES, access: MATCH, threshold: 1",
                "protocol: LOOKUP, assurance: DECLARED"
            })
    void takesHowFarItsAnswersAreReliedOn(String lookup) {
        assertThat(ManifestTexts.yaml(Pajak.REGISTER.replace("protocol: LOOKUP", lookup))
                        .errors())
                .isEmpty();
    }

    @Test
    void takesAPlainJsonRequestAQuotaAndYesAndNoAsCodes() {
        var register = Pajak.REGISTER
                .replace(
                        "protocol: LOOKUP",
                        "protocol: LOOKUP, quotaPerDay: 5000, notFoundMinutes: 10, request: {method: POST,"
                                + " path: '/status?of={key}', body: {nik: '{key}'}, echo: /data/nik}")
                .replace("{AKTIF: ACTIVE, NE: DORMANT}, otherwise: OTHER", "{AKTIF: 'true'}, otherwise: 'false'")
                .replace("kind: CODE", "kind: BOOLEAN");
        assertThat(ManifestTexts.yaml(register).errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "code: retribusi} | code: register-of-all-taxes} | /metadata/code | maxLength | 20",
                "law: [UU 28/2007] | law: [] | /spec/basis/law | minItems | At least 1",
                "key: dukcapil.person/nik | key: dukcapil.person/nikk | /spec/lookup/key | unknown-source | 'dukcapil.person/nik'",
                "protocol: LOOKUP | protocol: SOAP | /spec/lookup/protocol | enum | LOOKUP, ATTRIBUTES, DUKCAPIL, BPJS",
                "protocol: LOOKUP | protocol: LOOKUP, access: MATCH | /spec/lookup/access | const | FETCH",
                "protocol: LOOKUP | protocol: BPJS, access: MATCH | /spec/lookup/access | const | FETCH",
                "protocol: LOOKUP | protocol: ATTRIBUTES, threshold: 90 | /spec/lookup/threshold | not-allowed-here | threshold",
                "protocol: LOOKUP | protocol: ATTRIBUTES, access: FETCH, threshold: 90 | /spec/lookup/threshold | not-allowed-here | threshold",
                "protocol: LOOKUP | protocol: ATTRIBUTES, access: MATCH, threshold: 0 | /spec/lookup/threshold | minimum | 1",
                "protocol: LOOKUP | protocol: ATTRIBUTES, access: MATCH, threshold: 101 | /spec/lookup/threshold | maximum | 100",
                "protocol: LOOKUP | protocol: ATTRIBUTES, access: MATCH, threshold: most | /spec/lookup/threshold | type | number",
                "protocol: LOOKUP | protocol: LOOKUP, assurance: PERHAPS | /spec/lookup/assurance | enum | REGISTER, DECLARED",
                "protocol: LOOKUP | protocol: ATTRIBUTES, access: MATCH, assurance: DECLARED | /spec/lookup/assurance | const | REGISTER",
                "protocol: LOOKUP | protocol: LOOKUP, request: {method: PUT, path: /a} | /spec/lookup/request/method | enum | GET, POST",
                "protocol: LOOKUP | protocol: LOOKUP, request: {method: POST, path: '/{nik}'} | /spec/lookup/request/path | pattern | match",
                "protocol: LOOKUP | protocol: LOOKUP, request: {method: GET, path: /a, body: {a: b}} | /spec/lookup/request/body | not-allowed-here | body",
                "protocol: LOOKUP | protocol: ATTRIBUTES, request: {method: POST, path: /a} | /spec/lookup/request | not-allowed-here | request",
                "protocol: LOOKUP | protocol: LOOKUP, quotaPerDay: 0 | /spec/lookup/quotaPerDay | minimum | 1",
                "protocol: LOOKUP | protocol: LOOKUP, password: a | /spec/lookup/password | additionalProperties | not known",
                "facts:\\n | identity: dukcapil.person/nik\\n  facts:\\n | /spec/identity | foreign-fact | dukcapil.person/nik",
                "taxpayer: | Tax-Payer: | /spec/facts/Tax-Payer | propertyNames | Tax-Payer",
                "key: dukcapil.person/nik, protocol: LOOKUP | key: retribusi.taxpayer/npwp, protocol: LOOKUP | /spec/lookup/request/owner | key-needs-owner | request.owner",
                "key: dukcapil.person/nik, protocol: LOOKUP | key: retribusi.taxpayer/npwp, protocol: BPJS | /spec/lookup/key | key-needs-owner | ATTRIBUTES",
                "otherwise: OTHER | words: {WORKING: {id: Bekerja, en: Working}} | /spec/facts/taxpayer/status/words/WORKING | no-such-value | ACTIVE, DORMANT",
                "digits: 16, | digits: 16, words: {A: {id: A, en: A}}, | /spec/facts/taxpayer/npwp/words | not-allowed-here | words",
                "npwp: { | NPWP: { | /spec/facts/taxpayer/NPWP | propertyNames | NPWP",
                "[/npwp] | [npwp] | /spec/facts/taxpayer/npwp/from/0 | pattern | match",
                "[/npwp] | [/npwp, /nik] | /spec/facts/taxpayer/npwp/from | maxItems | At most 1",
                "[/npwp] | /npwp | /spec/facts/taxpayer/npwp/from | type | list",
                "digits: 16, | `` | /spec/facts/taxpayer/npwp/digits | required | missing",
                "values: ['0635150000000001'] | otherwise: X | /spec/facts/taxpayer/npwp/values | required | missing",
                "codes: {AKTIF: ACTIVE, NE: DORMANT}, | `` | /spec/facts/taxpayer/status/codes | required | missing",
                "otherwise: OTHER | values: [ACTIVE] | /spec/facts/taxpayer/status/values | not-allowed-here | values",
                "kind: CODE | kind: DATE | /spec/facts/taxpayer/status/codes | not-allowed-here | codes",
                "kind: CODE | kind: BOOLEAN | /spec/facts/taxpayer/status/codes/AKTIF | enum | true, false",
                "kind: CODE | kind: LIST | /spec/facts/taxpayer/status/kind | enum | TEXT"
            })
    void refusesARegisterThatNobodyCouldAskOrUnderstand(
            String right, String wrong, String place, String code, String hint) {
        var register = Pajak.REGISTER.replace(right.replace("\\n", "\n"), wrong.replace("\\n", "\n"));

        assertThat(ManifestTexts.yaml(register).errors())
                .filteredOn(error -> error.pointer().equals(place))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.code()).isEqualTo(code);
                    assertThat(error.detail().en()).contains(hint);
                    assertThat(error.detail().id()).isNotEqualTo(error.detail().en());
                });
    }

    @Test
    void aFormMayNameTheFactsOfARegisterInTheSameRequestInAnyOrder() {
        assertThat(ManifestTexts.yaml(Pajak.SERVICE + "\n---\n" + Pajak.REGISTER)
                        .errors())
                .isEmpty();
    }

    @Test
    void aFormThatNamesAnUnknownFactIsToldWhichRegistersThereAre() {
        assertThat(ManifestTexts.yaml(Pajak.SERVICE).errors()).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo("unknown-source");
            assertThat(error.detail().en())
                    .contains("bpjs.membership/…, bpn.title/…, dukcapil.family/…, dukcapil.person/…", "citizen/<fact>");
        });
    }

    @Test
    void aFormMustTakeWhatTheRegisterOfTheSameRequestMaySay() {
        var service = Pajak.SERVICE
                .replace("retribusi.taxpayer/npwp", "retribusi.taxpayer/status")
                .replaceFirst("maxLength: 200", "maxLength: 6");

        assertThat(ManifestTexts.yaml(Pajak.REGISTER + "---\n" + service).errors())
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.code()).isEqualTo("source-does-not-fit");
                    assertThat(error.detail().en()).contains("\"DORMANT\"");
                });
    }

    @Test
    void aFormCannotNameAFactThatItsRegisterLosesInTheSameRequest() {
        var registers = ShippedManifests.registers().replaceFirst("\n {6}active:.*(\n {8}.*)*", "");

        assertThat(ManifestTexts.yaml(registers + "\n---\n" + ShippedManifests.service("skck"))
                        .errors())
                .extracting(ManifestError::pointer, ManifestError::code)
                .containsExactly(tuple("/spec/form/properties/bpjsActive/x-source", "unknown-source"));
    }

    @Test
    void aFormIsNotBlamedForARegisterWithErrors() {
        var register = Pajak.REGISTER.replace("protocol: LOOKUP", "protocol: SOAP");

        assertThat(ManifestTexts.yaml(register + "---\n" + Pajak.SERVICE).errors())
                .extracting(ManifestError::pointer)
                .containsExactly("/spec/lookup/protocol");
    }

    @ParameterizedTest
    @CsvSource({
        "dukcapil.person/adress, unknown-source",
        "retribusi.taxpayer/status, no-owner",
        "pajak.taxpayer/address, no-owner"
    })
    void aCopyNamesTheFactOfTheRegisterThatOwnsIt(String owner, String code) {
        assertThat(ManifestTexts.yaml(copyOf("dukcapil.person/address")).errors())
                .isEmpty();
        assertThat(ManifestTexts.yaml(copyOf(owner)).errors())
                .extracting(ManifestError::pointer, ManifestError::code)
                .containsExactly(tuple("/spec/facts/taxpayer/home/sameAs", code));
    }

    @Test
    void aFormMustTakeWhatACopyMaySayToo() {
        var service = Pajak.SERVICE
                .replace("retribusi.taxpayer/npwp", "dukcapil.person/bloodType")
                .replaceFirst("maxLength: 200", "maxLength: 10");

        assertThat(ManifestTexts.yaml(copyOf("dukcapil.person/bloodType") + "\n---\n" + service)
                        .errors())
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.code()).isEqualTo("source-does-not-fit");
                    assertThat(error.detail().en()).contains("JL. A NO. 12");
                });
    }

    @Test
    void everyFactThatIsShippedHasALabel() {
        var facts = Stream.of(ShippedManifests.registers().split("\n---\n"))
                .flatMap(register -> Stream.of(register.substring(register.indexOf("\n  facts:"))
                                .split("\n {6}(?=[a-zA-Z]+:)"))
                        .skip(1))
                .toList();
        assertThat(facts).hasSizeGreaterThan(40).allMatch(fact -> fact.contains("label: {id: "));
    }

    private static String copyOf(String owner) {
        return Pajak.REGISTER.replace(
                "npwp: {",
                "home: {from: [/alamat], values: [JL. A NO. 12], sameAs: %s}%n      npwp: {".formatted(owner));
    }
}
