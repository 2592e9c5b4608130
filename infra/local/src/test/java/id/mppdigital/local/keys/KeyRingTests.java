package id.mppdigital.local.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRingTests {
    private static final List<String> RECIPIENTS = List.of("citizen-service", "agency-connector");

    @TempDir
    private Path folder;

    @Test
    void keysAndSecretsAreMadeOnceAndKept() throws IOException {
        var first = KeyRing.open(folder, RECIPIENTS);
        var secret = first.secret("citizen-index");
        var sealing = Files.readString(first.sealing("citizen-service"));
        var issuer = Files.readString(first.issuer());
        var citizens = Files.readString(first.citizenKeys());

        var second = KeyRing.open(folder, RECIPIENTS);
        assertThat(second.secret("citizen-index")).isEqualTo(secret);
        assertThat(Files.readString(second.sealing("citizen-service"))).isEqualTo(sealing);
        assertThat(Files.readString(second.issuer())).isEqualTo(issuer);
        assertThat(Files.readString(second.citizenKeys())).isEqualTo(citizens).contains("\"current\": \"1\"");
    }

    @Test
    void nobodyButTheOwnerMayReadThem() throws IOException {
        KeyRing.open(folder, RECIPIENTS).secret("any");
        try (var files = Files.list(folder)) {
            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void thePublicSetsHoldNoPrivatePart() throws IOException, ParseException {
        var ring = KeyRing.open(folder, RECIPIENTS);
        for (var file : List.of(ring.recipients(), ring.attestationPublic())) {
            assertThat(JWKSet.load(file.toFile()).getKeys()).isNotEmpty().noneMatch(JWK::isPrivate);
        }
    }

    @Test
    void everyRecipientIsFoundByItsName() throws IOException, ParseException {
        var ring = KeyRing.open(folder, RECIPIENTS);
        var set = JWKSet.load(ring.recipients().toFile());
        assertThat(set.getKeys()).extracting(JWK::getKeyID).containsExactlyElementsOf(RECIPIENTS);
        var own = JWK.parse(Files.readString(ring.sealing("citizen-service")));
        assertThat(own.toPublicJWK()).isEqualTo(set.getKeyByKeyId("citizen-service"));
    }

    @Test
    void anAgencysSetHoldsThePairWhosePublicHalfIsPublished() throws IOException, ParseException {
        var ring = KeyRing.open(folder, RECIPIENTS);
        var published = ring.agency("polres").published();
        var pair = JWKSet.load(ring.agencyKeys("polres").toFile()).getKeyByKeyId("polres");

        assertThat(pair.isPrivate()).isTrue();
        assertThat(pair.toPublicJWK().toJSONObject()).isEqualTo(published).doesNotContainKey("d");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ring.agencyKeys("polres"))))
                .isEqualTo("rw-------");
    }

    @Test
    void secretsAre32RandomBytesAndDiffer() {
        var ring = KeyRing.open(folder, RECIPIENTS);
        assertThat(Base64.getDecoder().decode(ring.secret("one"))).hasSize(32);
        assertThat(ring.secret("one")).isNotEqualTo(ring.secret("two"));
    }
}
