package id.mppdigital.catalog.revision.rule;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.mppdigital.catalog.ShippedManifests;
import id.mppdigital.catalog.manifest.ManifestError;
import id.mppdigital.catalog.manifest.ManifestTexts;
import id.mppdigital.catalog.revision.rule.Catalogue.AgencyFacts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTests {
    private static final String MALL = """
            apiVersion: mpp.id/v1
            kind: Mall
            metadata: {code: '12.71'}
            spec: {name: {id: a, en: a}, region: '12.71', timeZone: Asia/Jakarta}
            """;

    private static final String AGENCY = """
            apiVersion: mpp.id/v1
            kind: Agency
            metadata: {code: dinsos-banjarmasin}
            spec:
              kind: dinsos
              name: {id: a, en: a}
              malls: ['63.71']
              endpoint: {url: https://dinsos.example.id/webhooks}
            """;

    /** The example of RFC 7517, appendix A.1. */
    private static final String POINT =
            "x: MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4, y: 4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM";

    private static final String POLRES =
            AGENCY.replace("dinsos-banjarmasin", "polres-banjarmasin").replace("kind: dinsos", "kind: polres");

    private static final String OFFERING = """
            apiVersion: mpp.id/v1
            kind: Offering
            metadata: {mall: '63.71', service: skck}
            spec: {agency: polres-banjarmasin}
            """;

    private static final String CHANNEL = """
            apiVersion: mpp.id/v1
            kind: Channel
            metadata: {code: medan-app}
            spec: {name: {id: a, en: a}, client: medan-app}
            """;

    private static final String SKCK = ShippedManifests.service("skck");

    /** A published form that asks for the number alone, as the first version of this one did. */
    private static final String JKN_BAYI =
            ShippedManifests.service("jkn-bayi").replace("citizen/motherBpjsNumber", "bpjs.membership/number");

    private static final String BPJS = ShippedManifests.read(Path.of("manifests", "registers", "bpjs.yaml"));

    private static final String MEMBERSHIP = """
            apiVersion: mpp.id/v1
            kind: Evidence
            metadata: {code: membership}
            spec:
              name: {id: Bukti kepesertaan JKN, en: Proof of insurance}
              heldBy:
                - {register: bpjs, facts: [bpjs.membership/active]}
            """;

    private static final Catalogue.LifeEvents NO_LIFE_EVENTS = new Catalogue.LifeEvents(Map.of(), Map.of());

    private static final Catalogue STANDING = new Catalogue(
            Set.of("63.71"),
            Map.of(
                    "polres-banjarmasin", new AgencyFacts("polres", Set.of("63.71")),
                    "dinsos-banjarmasin", new AgencyFacts("dinsos", Set.of("63.71"))),
            Map.of("skck", "polres"),
            Map.of("63.71/skck", "polres-banjarmasin"),
            Map.of("portal", "portal"),
            new Catalogue.Standing(
                    Set.of("63.71", "12.71"),
                    Map.of("bpjs", ManifestTexts.manifest(BPJS).spec()),
                    Map.of("skck@2", ManifestTexts.manifest(SKCK).spec()),
                    Map.of("jkn-bayi@1", ManifestTexts.manifest(JKN_BAYI).spec()),
                    Map.of(),
                    NO_LIFE_EVENTS));

    @Test
    void takesWhatFitsTogether() {
        assertThat(errors(MALL, AGENCY, POLRES, OFFERING, CHANNEL, SKCK)).isEmpty();
    }

    @Test
    void takesReferencesToOtherDocumentsOfTheRequestInAnyOrder() {
        var agency = AGENCY.replace("'63.71'", "'12.71'");

        assertThat(errors(agency, MALL)).isEmpty();
    }

    @Test
    void takesAChannelsLimitsAndExactOrigins() {
        assertThat(errors(channel("limits: {requestsPerMinute: 600, burst: 50}, "
                        + "origins: ['https://app.example.id', 'https://app.example.id:8443']")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "null",
                "https://*.example.id",
                "https://app.example.id/",
                "https://app.example.id:443",
                "https://App.example.id",
                "http://app.example.id",
                "http://localhost:3000",
                "https://app.example.id:99999",
                "https://app.example.id:0",
                "https://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.id",
                "https://app.désa.id",
                "https://user@app.example.id",
                "https://10.0.0.1",
                "https://localhost",
                "https://2130706433",
                "https://[::1]"
            })
    void refusesAnOriginThatNoBrowserSendsOrThatIsNotSecure(String origin) {
        assertThat(errors(channel("origins: ['https://app.example.id', '" + origin + "']")))
                .containsExactly(tuple(1, 4, "/spec/origins/1", "inexact-origin"));
    }

    private static String channel(String more) {
        return CHANNEL.replace("client: medan-app}", "client: medan-app, " + more + "}");
    }

    /** Where a part of the shipped manifest begins. */
    private static int lineOf(String part) {
        return (int) BPJS.substring(0, BPJS.indexOf(part)).lines().count() + 1;
    }

    @Test
    void refusesARegisterThatLosesAFactWhichAPublishedServiceUses() {
        assertThat(errors(BPJS.replace("      number:", "      card:")))
                .containsExactly(tuple(1, lineOf("  facts:"), "/spec/facts", "fact-in-use"));
    }

    @Test
    void refusesARegisterThatLosesARecordWhichARequirementNames() {
        assertThat(errors(BPJS.replace("    membership:", "    member:")))
                .extracting(tuple -> tuple.toList().get(3))
                .containsOnly("fact-in-use");
    }

    @Test
    void refusesARegisterWhoseFactComesToHoldWhatAPublishedFormRefuses() {
        assertThat(errors(BPJS.replace("['0001234567890']", "['0001234567890', 'JKN-0001']")))
                .containsExactly(tuple(1, lineOf("  facts:"), "/spec/facts", "form-left-behind"));
    }

    @Test
    void takesARegisterThatGainsFactsOrLosesWhatNobodyUses() {
        assertThat(errors(BPJS + "      class: {from: [/class], values: [KELAS III]}\n"))
                .isEmpty();
        assertThat(errors(BPJS.replaceFirst("\n {6}active:.*(\n {8}.*)*", ""))).isEmpty();
    }

    /** The same catalogue where something else stood before the request. */
    private static Catalogue standing(Catalogue.Standing before) {
        return new Catalogue(
                STANDING.malls(),
                STANDING.agencies(),
                STANDING.services(),
                STANDING.offerings(),
                STANDING.clients(),
                before);
    }

    @Test
    void takesARegisterThatIsNewWhateverPublishedFormsSayOfIt() {
        var before = STANDING.standing();
        var without = standing(new Catalogue.Standing(
                before.regencies(),
                Map.of(),
                before.published(),
                before.untouched(),
                before.evidence(),
                NO_LIFE_EVENTS));
        var unfit = ManifestTexts.manifests(BPJS.replace("['0001234567890']", "['JKN-0001']"));

        assertThat(new Rules(new CatalogSettings(false), Clock.systemUTC()).check(unfit, without))
                .isEmpty();
        assertThat(new Rules(new CatalogSettings(false), Clock.systemUTC()).check(unfit, STANDING))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"http://retribusi.example.id, insecure-url", "https://10.0.0.1, private-address", "https://a b, bad-url"
    })
    void refusesARegistersAddressAsAnAgencys(String url, String code) {
        assertThat(errors(BPJS.replace("protocol: BPJS", "protocol: BPJS, url: '" + url + "'")))
                .containsExactly(tuple(1, lineOf("  lookup:"), "/spec/lookup/url", code));
    }

    @Test
    void refusesAMallInAnUnknownRegion() {
        assertThat(errors(MALL.replace("12.71", "12.99")))
                .containsExactly(tuple(1, 4, "/spec/region", "unknown-region"));
    }

    @Test
    void refusesAMallWithTheCodeOfAnotherRegion() {
        assertThat(errors(MALL.replace("region: '12.71'", "region: '63.71'")))
                .containsExactly(tuple(1, 4, "/spec/region", "region-mismatch"));
    }

    @Test
    void refusesAnAgencyInAnUnknownMall() {
        assertThat(errors(AGENCY.replace("['63.71']", "['63.71', '12.71']")))
                .containsExactly(tuple(1, 7, "/spec/malls/1", "unknown-mall"));
    }

    @Test
    void refusesAnOfferingOfAnUnknownService() {
        assertThat(errors(OFFERING.replace("skck", "sulap")))
                .containsExactly(tuple(1, 3, "/metadata/service", "unknown-service"));
    }

    @Test
    void refusesAnOfferingByAnUnknownAgency() {
        assertThat(errors(OFFERING.replace("polres-banjarmasin", "polres-medan")))
                .containsExactly(tuple(1, 4, "/spec/agency", "unknown-agency"));
    }

    @Test
    void refusesAnOfferingInAnUnknownMall() {
        assertThat(errors(OFFERING.replace("63.71", "12.71"))).contains(tuple(1, 3, "/metadata/mall", "unknown-mall"));
    }

    @Test
    void refusesAnOfferingByAnAgencyOfAnotherMall() {
        assertThat(errors(MALL, OFFERING.replace("63.71", "12.71")))
                .containsExactly(tuple(2, 9, "/spec/agency", "agency-not-in-mall"));
    }

    @Test
    void refusesAnOfferingByTheWrongKindOfAgency() {
        assertThat(errors(OFFERING.replace("polres-banjarmasin", "dinsos-banjarmasin")))
                .containsExactly(tuple(1, 4, "/spec/agency", "wrong-agency-kind"));
    }

    @Test
    void refusesAnAgencyThatLeavesItsOfferingsBehind() {
        assertThat(errors(MALL, POLRES.replace("'63.71'", "'12.71'")))
                .containsExactly(tuple(2, 9, "/spec", "offering-left-behind"));
    }

    @Test
    void refusesAServiceThatChangesItsKind() {
        assertThat(errors(SKCK.replace("version: 2}", "version: 3}").replaceFirst("kind: polres", "kind: dinsos")))
                .containsExactly(tuple(1, 7, "/spec/kind", "kind-changed"));
    }

    @Test
    void refusesAChangedStandardOfAPublishedVersion() {
        assertThat(errors(SKCK.replace("amount: 30000", "amount: 40000")))
                .extracting(
                        tuple -> tuple.toList().get(2), tuple -> tuple.toList().get(3))
                .containsExactly(tuple("/spec/standard", "published-version"));
    }

    @Test
    void refusesAChangedFormOfAPublishedVersion() {
        assertThat(errors(SKCK.replaceFirst("maxLength: 200", "maxLength: 100")))
                .extracting(tuple -> tuple.toList().get(2))
                .containsExactly("/spec/form");
    }

    private static final String MARK =
            "        x-specific: {kind: CRIME, law: Perpol 6/2023 tentang Penerbitan SKCK}\n";

    /** UU 27/2022 art. 4 (2): without its mark, later uses would no longer name the law. */
    @ParameterizedTest
    @ValueSource(strings = {"", "        x-specific: {kind: HEALTH, law: Perpol 6/2023 tentang Penerbitan SKCK}\n"})
    void aMarkOfSpecificDataStaysInAPublishedVersion(String other) {
        var field = "\n      criminalHistory:\n";
        var line = (int) SKCK.substring(0, SKCK.indexOf(field)).lines().count() + 1;
        assertThat(errors(SKCK.replaceFirst(Pattern.quote(MARK), other)))
                .containsExactly(tuple(
                        1,
                        other.isEmpty() ? line : line + 3,
                        "/spec/form/properties/criminalHistory/x-specific",
                        "specific-stays"));
    }

    @Test
    void aMarkMayBeAddedToAPublishedVersionAndItsLawNamedAnew() {
        assertThat(errors(SKCK.replace(MARK, MARK.replace("Perpol 6/2023", "Perpol 9/2027"))
                        .replaceFirst(
                                "\n      purpose:\n",
                                "\n      purpose:\n        x-specific: {kind: CRIME, law: UU 1}\n")
                        .replaceFirst("(\n    - code: photo\n)", "$1      specific: {kind: BIOMETRIC, law: UU 1}\n")))
                .isEmpty();
    }

    @Test
    void aNewVersionMayMarkOtherwise() {
        assertThat(errors(SKCK.replace("version: 2}", "version: 3}").replace(MARK, "")))
                .isEmpty();
    }

    @Test
    void takesAnotherLayoutOfAPublishedForm() {
        assertThat(errors(SKCK.replaceFirst("title: \\{id: Keperluan SKCK", "title: {id: Untuk apa")
                        .replaceFirst("        x-autocomplete: tel\n", "")
                        .replaceFirst("Contoh: 081234567890", "Misalnya 081234567890")))
                .isEmpty();
    }

    @Test
    void takesAChangedFormUnderANewVersion() {
        assertThat(errors(SKCK.replace("version: 2}", "version: 3}").replaceFirst("maxLength: 200", "maxLength: 100")))
                .isEmpty();
    }

    @Test
    void takesTheRetirementOfAPublishedVersion() {
        assertThat(errors(SKCK.replaceFirst("  kind: polres\n", "  kind: polres\n  status: RETIRED\n")))
                .isEmpty();
    }

    @Test
    void refusesTwoChannelsWithOneClient() {
        assertThat(errors(CHANNEL.replace("client: medan-app", "client: portal")))
                .containsExactly(tuple(1, 4, "/spec/client", "client-taken"));
    }

    @Test
    void takesEvidenceThatAServiceOfTheSameRequestIssues() {
        assertThat(errors(issuedBy("skck"), SKCK)).isEmpty();
    }

    @Test
    void refusesEvidenceOfAServiceThatIsNotThere() {
        assertThat(errors(issuedBy("sckc")))
                .containsExactly(tuple(1, 8, "/spec/issuedBy/0/service", "unknown-service"));
    }

    @Test
    void refusesARegisterWithoutAFactThatProvesSomething() {
        var before = STANDING.standing();
        var proven = standing(new Catalogue.Standing(
                before.regencies(),
                before.registers(),
                before.published(),
                before.untouched(),
                Map.of("membership", ManifestTexts.manifest(MEMBERSHIP).spec()),
                NO_LIFE_EVENTS));
        var without = ManifestTexts.manifests(BPJS.replaceFirst("\n {6}active:.*(\n {8}.*)*", ""));

        assertThat(new Rules(new CatalogSettings(false), Clock.systemUTC()).check(without, proven))
                .extracting(ManifestError::pointer, ManifestError::code)
                .containsExactly(tuple("/spec/facts", "evidence-left-behind"));
        assertThat(new Rules(new CatalogSettings(false), Clock.systemUTC()).check(without, STANDING))
                .isEmpty();
    }

    private static String issuedBy(String service) {
        return """
                apiVersion: mpp.id/v1
                kind: Evidence
                metadata: {code: police-record}
                spec:
                  name: {id: SKCK, en: Police record certificate}
                  issuedBy:
                    # the product of this service
                    - {service: %s, validMonths: 6}
                """.formatted(service);
    }

    @Test
    void refusesTheSameThingTwice() {
        assertThat(errors(MALL, MALL)).containsExactly(tuple(2, 8, "/metadata", "duplicate-manifest"));
    }

    @Test
    void refusesEndpointsWithoutTls() {
        assertThat(errors(AGENCY.replace("https://", "http://")))
                .containsExactly(tuple(1, 8, "/spec/endpoint/url", "insecure-url"));
        assertThat(errors(AGENCY.replace("https://", "https://user:secret@")))
                .containsExactly(tuple(1, 8, "/spec/endpoint/url", "insecure-url"));
        assertThat(errors(AGENCY.replace("https://dinsos.example.id/webhooks", "/webhooks")))
                .containsExactly(tuple(1, 8, "/spec/endpoint/url", "insecure-url"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://dinsos.example.id:99999/webhooks, bad-url",
        "https://dinsos.example.id:0/, bad-url",
        "https://dinsos.example.id:port/, bad-url",
        "https://dinsos.example.id:-1/, bad-url",
        "https://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.id/, bad-url",
        "https://dinsos..example.id/, bad-url",
        "https://-dinsos.example.id/, bad-url",
        "https://din_sos.example.id/, bad-url",
        "https:///webhooks, bad-url",
        "https://:443/webhooks, bad-url",
        "https://dinsos.example.id./, bad-url",
        "https://dinsos.example.id/#bagian, bad-url",
        "https://dinsos.example.id/a b, bad-url",
        "https://dinsos.example.id\\@10.0.0.1/, insecure-url",
        "https://user@dinsos.example.id/, insecure-url",
        "ftp://dinsos.example.id/, insecure-url",
        "http://dinsos.example.id/, insecure-url",
        "dinsos.example.id, insecure-url",
        "https://127.0.0.1/, private-address",
        "https://10.1.2.3:8443/, private-address",
        "https://169.254.169.254/latest, private-address",
        "https://192.168.0.1/, private-address",
        "https://100.64.0.1/, private-address",
        "https://0.0.0.0/, private-address",
        "https://203.0.113.7/, private-address",
        "https://localhost/, private-address",
        "https://LOCALHOST/, private-address",
        "https://api.localhost/, private-address",
        "https://printer.local/, private-address",
        "https://connector/, private-address",
        "https://metadata.google.internal/, private-address",
        "https://[::1]/, private-address",
        "https://[::]/, private-address",
        "https://[fe80::1]/, private-address",
        "https://[fd00::1]/, private-address",
        "https://[::ffff:127.0.0.1]/, private-address",
        "https://[::127.0.0.1]/, private-address",
        "https://[64:ff9b::7f00:1]/, private-address",
        "https://[2002:7f00:1::]/, private-address",
        "https://[2001:db8::1]/, private-address",
        "https://[fe80::1%25eth0]/, bad-url",
        "https://[::1/, bad-url",
        "https://[zz]/, bad-url",
        "https://[127.0.0.1]/, bad-url",
        "https://2130706433/, bad-url",
        "https://0x7f000001/, bad-url",
        "https://0x7f.1/, bad-url",
        "https://0177.0.0.1/, bad-url",
        "https://127.1/, bad-url",
        "https://256.1.1.1/, bad-url",
        "https://%31%32%37.0.0.1/, bad-url",
        "https://１２７.0.0.1/, private-address"
    })
    void refusesAnAddressThatNobodyReachesOrOnlyWeDo(String url, String code) {
        assertThat(errors(AGENCY.replace("https://dinsos.example.id/webhooks", "'" + url + "'")))
                .containsExactly(tuple(1, 8, "/spec/endpoint/url", code));
    }

    @Test
    void refusesAHostOfMoreThan253Characters() {
        var longest = ("a".repeat(60) + ".").repeat(4) + "kota.b.id";
        assertThat(errors(AGENCY.replace("dinsos.example.id", longest))).isEmpty();
        assertThat(errors(AGENCY.replace("dinsos.example.id", "a" + longest)))
                .containsExactly(tuple(1, 8, "/spec/endpoint/url", "bad-url"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTPS://Dinsos.Example.ID/webhooks",
                "https://dinsos.example.id:8443/webhooks?ke=1",
                "https://dinsos.example.id",
                "https://layanan-désa.id/webhook",
                "https://xn--layanan-dsa-ieb.id/webhook",
                "https://103.10.20.30/webhooks",
                "https://[2404:6800:4003:c00::8a]/"
            })
    void takesAnAddressThatTheInternetReaches(String url) {
        assertThat(errors(AGENCY.replace("https://dinsos.example.id/webhooks", "'" + url + "'")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:8201/hooks",
                "http://localhost:8201/hooks",
                "https://[::1]:8201/",
                "http://samples:8201"
            })
    void takesLocalAddressesInDevelopmentAlone(String url) {
        var agency = AGENCY.replace("https://dinsos.example.id/webhooks", "'" + url + "'");

        assertThat(new Rules(new CatalogSettings(true), Clock.systemUTC())
                        .check(ManifestTexts.manifests(agency), STANDING))
                .isEmpty();
        assertThat(errors(agency)).hasSize(1);
    }

    @Test
    void refusesAPortThatIsNoneInDevelopmentToo() {
        var agency = AGENCY.replace("dinsos.example.id", "dinsos.example.id:99999");

        assertThat(new Rules(new CatalogSettings(true), Clock.systemUTC())
                        .check(ManifestTexts.manifests(agency), STANDING))
                .extracting(ManifestError::code)
                .containsExactly("bad-url");
    }

    @Test
    void refusesAnEncryptionKeyThatIsNoPointOnItsCurve() {
        assertThat(errors(withKey("x: " + "A".repeat(43) + ", y: " + "A".repeat(43))))
                .containsExactly(tuple(1, 8, "/spec/endpoint/encryptionKey", "unusable-key"));
    }

    @Test
    void refusesAnEncryptionKeyUnderTheIdOfAnotherRecipient() {
        assertThat(errors(withKey(POINT + ", kid: agency-connector")))
                .containsExactly(tuple(1, 8, "/spec/endpoint/encryptionKey/kid", "key-id-taken"));
    }

    @Test
    void takesAnEncryptionKeyThatWorks() {
        assertThat(errors(withKey(POINT + ", kid: dinsos-2026"))).isEmpty();
        assertThat(errors(withKey(POINT))).isEmpty();
    }

    @Test
    void refusesAnEncryptionKeyThatHasExpired() {
        assertThat(errors(withKey(POINT + ", kid: dinsos-2025, exp: 1767200400")))
                .containsExactly(tuple(1, 8, "/spec/endpoint/encryptionKey/exp", "key-expired"));
        assertThat(errors(withKeys(key("dinsos-2027"), key("dinsos-2025") + ", exp: 1767200400")))
                .containsExactly(tuple(1, 8, "/spec/endpoint/encryptionKeys/1/exp", "key-expired"));
    }

    @Test
    void takesTheKeysOfARotation() {
        var later = Instant.now().plus(Duration.ofDays(1)).getEpochSecond();
        assertThat(errors(withKeys(key("dinsos-2026") + ", exp: " + later, key("dinsos-2027"))))
                .isEmpty();
    }

    @Test
    void refusesKeysOfARotationWithTheSameIdOrWithOneThatIsUnusable() {
        assertThat(errors(withKeys(key("dinsos-2026"), key("dinsos-2026"))))
                .containsExactly(tuple(1, 8, "/spec/endpoint/encryptionKeys/1/kid", "key-id-taken"));
        var off = "kid: dinsos-2027, x: " + "A".repeat(43) + ", y: " + "A".repeat(43);
        assertThat(errors(withKeys(key("dinsos-2026"), off)))
                .containsExactly(tuple(1, 8, "/spec/endpoint/encryptionKeys/1", "unusable-key"));
    }

    @Test
    void refusesOneKeyBesideTheKeysOfARotation() {
        var both = withKey(POINT).replace("}}", "}, encryptionKeys: [{kty: EC, crv: P-256, " + key("two") + "}]}");
        assertThat(errors(both)).containsExactly(tuple(1, 8, "/spec/endpoint/encryptionKey", "keys-named-twice"));
    }

    private static String key(String kid) {
        return POINT + ", kid: " + kid;
    }

    private static String withKeys(String... keys) {
        var all = Stream.of(keys)
                .map(rest -> "{kty: EC, crv: P-256, " + rest + "}")
                .collect(joining(", "));
        return AGENCY.replace("/webhooks}", "/webhooks, encryptionKeys: [" + all + "]}");
    }

    private static String withKey(String rest) {
        return AGENCY.replace("/webhooks}", "/webhooks, encryptionKey: {kty: EC, crv: P-256, " + rest + "}}");
    }

    @Test
    void takesPlainHttpInDevelopment() {
        var manifests = ManifestTexts.manifests(AGENCY.replace("https://", "http://"));

        assertThat(new Rules(new CatalogSettings(true), Clock.systemUTC()).check(manifests, STANDING))
                .isEmpty();
    }

    @Test
    void refersToABrokenDocumentWithoutAFurtherError() {
        var read = ManifestTexts.yaml(MALL.replace("timeZone: Asia/Jakarta", "timeZone: Mars") + "---\n"
                + AGENCY.replace("'63.71'", "'12.71'"));

        assertThat(read.errors()).hasSize(1);
        assertThat(new Rules(new CatalogSettings(false), Clock.systemUTC()).check(read.manifests(), STANDING))
                .isEmpty();
    }

    private static List<Tuple> errors(String... documents) {
        var manifests = ManifestTexts.manifests(String.join("---\n", documents));
        return new Rules(new CatalogSettings(false), Clock.systemUTC())
                .check(manifests, STANDING).stream()
                        .map((ManifestError e) -> tuple(e.document(), e.line(), e.pointer(), e.code()))
                        .toList();
    }
}
