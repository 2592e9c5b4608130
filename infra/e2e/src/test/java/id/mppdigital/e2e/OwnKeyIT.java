package id.mppdigital.e2e;

import static id.mppdigital.e2e.LivePlatform.agency;
import static id.mppdigital.e2e.LivePlatform.citizen;
import static id.mppdigital.e2e.LivePlatform.platform;
import static id.mppdigital.e2e.LivePlatform.url;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEObjectJSON;
import com.nimbusds.jose.crypto.MultiDecrypter;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import id.mppdigital.local.access.Answer;
import id.mppdigital.local.access.Api;
import id.mppdigital.platform.test.secrecy.Secret;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The sample police publish a key of their own: not even the connector reads what citizens send them. */
class OwnKeyIT {
    private static final String POLICE = "polres-banjarmasin";
    private static final Secret CANARY = new Secret("Yayasan Kenari Tersegel");
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void theDossierPassesThroughTheConnectorSealedAndOnlyTheAgencyOpensIt() throws Exception {
        var begin = Instant.now().minusSeconds(1);
        var hasan = citizen("hasan-tersegel", "6371010203790331", "Hasan Basuki");
        hasan.signIn();
        var id = apply(hasan);
        await().atMost(SOON).until(() -> hasan.status(id).equals("COMPLETED"));

        var received = agency("polres").of(id).getFirst();
        assertThat(received.path("openedWith").asString()).isEqualTo(POLICE);
        assertThat(received.at("/dossier/answers/purposeDetail").asString()).isEqualTo(CANARY.text());
        var sealed = sealed(id);
        assertThat(opened(sealed, platform().keys().agency(POLICE).file())).contains(CANARY.text());
        assertThatThrownBy(() -> opened(sealed, platform().keys().sealing("agency-connector")))
                .isInstanceOf(JOSEException.class);

        // An officer reads it at the portal's desk, from what application-service keeps for the citizen, too.
        var officer = new Api(url("gateway"), platform().token("dewi"));
        var shown = officer.get("/applications/v1/applications/" + id).require();
        assertThat(shown.at("/answers/purposeDetail").asString()).isEqualTo(CANARY.text());
        assertThat(Database.everything("connector")).anyMatch(row -> row.contains(id));
        assertClean(Database.everything("connector"));
        assertClean(Topic.everything());
        assertClean(Files.readAllLines(platform().log("agency-connector")));
        assertClean(Meters.all());
        var files = DatabaseFiles.writtenSince(begin);
        assertThat(DatabaseFiles.with(List.of(id), files)).isNotEmpty();
        assertThat(DatabaseFiles.with(List.copyOf(CANARY.forms()), files)).isEmpty();
    }

    /** First both keys, then the new one alone; what an agency can't open yet waits until it can. */
    @Test
    void anAgencyChangesItsKeyWithoutLosingAMessage() throws Exception {
        var lina = citizen("lina-kunci", "6371014203790332", "Lina Kunci");
        lina.signIn();
        var file = platform().keys().agencyKeys(POLICE);
        var before = JWKSet.load(file.toFile()).getKeyByKeyId(POLICE);
        var after = new ECKeyGenerator(Curve.P_256)
                .keyID(POLICE + "-2027")
                .algorithm(JWEAlgorithm.ECDH_ES_A256KW)
                .generate();
        try {
            publish(before, after);
            var both = apply(lina);
            await().atMost(SOON).until(() -> lina.status(both).equals("COMPLETED"));
            assertThat(kids(sealed(both))).contains(POLICE, POLICE + "-2027").doesNotContain("agency-connector");
            assertThat(openedWith(both)).isEqualTo(POLICE);

            publish(after);
            var early = apply(lina);
            await().atMost(SOON).until(() -> attempts(early) > 0);
            assertThat(agency("polres").of(early)).isEmpty();
            Files.writeString(file, new JWKSet(List.of(before, after)).toString(false));
            await().atMost(SOON).until(() -> lina.status(early).equals("COMPLETED"));
            assertThat(openedWith(early)).isEqualTo(POLICE + "-2027");
            assertThat(kids(sealed(early))).doesNotContain(POLICE);
        } finally {
            Files.writeString(file, new JWKSet(before).toString(false));
            publish(before);
        }
    }

    @Test
    void aKeyThatIsOfNoUseIsRefusedWithItsLine() throws Exception {
        var key = JWKSet.load(platform().keys().agencyKeys(POLICE).toFile()).getKeyByKeyId(POLICE);

        var expired = apply(manifest("{" + members(key) + ", exp: 1767200400}"));
        assertThat(expired.status()).isEqualTo(422);
        assertThat(expired.json().at("/errors/0/code").asString()).isEqualTo("key-expired");
        assertThat(expired.json().at("/errors/0/line").asInt()).isEqualTo(10);

        var off = apply(
                manifest("{kty: EC, crv: P-256, kid: off, x: " + "A".repeat(43) + ", y: " + "A".repeat(43) + "}"));
        assertThat(off.status()).isEqualTo(422);
        assertThat(off.json().at("/errors/0/code").asString()).isEqualTo("unusable-key");

        var secret = apply(manifest("{" + members(key) + ", d: " + "A".repeat(43) + "}"));
        assertThat(secret.status()).isEqualTo(422);
        assertThat(secret.text()).doesNotContain("AAAA");
    }

    /** What no register vouches for is typed, and for what the record is meant: new in each application. */
    private static String apply(Person person) {
        var prefilled = person.prefill(Forms.POLICE);
        var typed = Forms.all(
                Forms.particulars("joko"),
                Map.of("fatherName", "Susilo", "motherName", "Sumarni"),
                Forms.aboutMe(person.name()));
        typed.keySet().removeAll(prefilled.known().keySet());
        return person.submit(
                        Forms.POLICE,
                        prefilled,
                        Forms.all(typed, Forms.purpose(), Map.of("purpose", "OTHER", "purposeDetail", CANARY.text())),
                        "photo",
                        person.upload(SampleDocument.PHOTO),
                        Map.of())
                .require()
                .get("id")
                .asString();
    }

    /** Applies the agency with these keys, and waits until applications are sealed for them. */
    private static void publish(JWK... keys) {
        apply(manifest(Stream.of(keys).map(key -> "{" + members(key) + "}").collect(Collectors.joining(", "))))
                .require();
        var kids = Stream.of(keys).map(JWK::getKeyID).toList();
        await().atMost(SOON).until(() -> known().equals(kids));
    }

    private static String manifest(String keys) {
        return """
                apiVersion: mpp.id/v1
                kind: Agency
                metadata: {code: polres-banjarmasin}
                spec:
                  kind: polres
                  name: {id: Polresta Banjarmasin, en: Polresta Banjarmasin (police)}
                  malls: ['63.71']
                  endpoint:
                    url: %s/webhooks
                    encryptionKeys: [%s]
                    timeoutMillis: 5000
                    maxConcurrent: 8
                """.formatted(url("polres"), keys);
    }

    private static String members(JWK key) {
        return key.toPublicJWK().toJSONObject().entrySet().stream()
                .map(member -> member.getKey() + ": " + member.getValue())
                .collect(Collectors.joining(", "));
    }

    private static Answer apply(String manifest) {
        return new Api(url("gateway"), platform().token("rina"))
                .post("/catalog/v1/manifests", "application/yaml", BodyPublishers.ofString(manifest), Map.of());
    }

    /** The ids of the keys that application-service has of the police. */
    private static List<String> known() throws SQLException {
        return texts(
                "application",
                "select key ->> 'kid' from agency, jsonb_array_elements(encryption_keys) key where code = ?",
                POLICE);
    }

    /** As the event brings it; what the connector has delivered it keeps no more. */
    private static String sealed(String application) {
        var event = Topic.everything().stream()
                .filter(each -> each.startsWith("mpp.applications " + application) && each.contains("\"sealed\""))
                .findFirst()
                .orElseThrow();
        return JSON.readTree(event.substring(event.indexOf("] {") + 2))
                .path("sealed")
                .toString();
    }

    private static int attempts(String application) throws SQLException {
        return Integer.parseInt(texts(
                        "connector",
                        "select cast(attempts as text) from delivery where cast(application_id as text) = ? union all select '0'",
                        application)
                .getFirst());
    }

    private static List<String> texts(String database, String sql, String argument) throws SQLException {
        try (var connection = Database.connect(database);
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, argument);
            var found = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }

    private static String openedWith(String application) {
        return agency("polres").of(application).getFirst().path("openedWith").asString();
    }

    private static List<String> kids(String sealed) throws ParseException {
        return JWEObjectJSON.parse(sealed).getRecipients().stream()
                .map(recipient -> recipient.getUnprotectedHeader().getKeyID())
                .toList();
    }

    private static String opened(String sealed, Path key) throws Exception {
        var jwe = JWEObjectJSON.parse(sealed);
        jwe.decrypt(new MultiDecrypter(JWK.parse(Files.readString(key))));
        return jwe.getPayload().toString();
    }

    private static void assertClean(List<String> texts) {
        assertThat(texts).isNotEmpty().noneMatch(CANARY::isIn);
    }
}
