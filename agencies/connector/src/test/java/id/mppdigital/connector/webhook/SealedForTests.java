package id.mppdigital.connector.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.JWEObjectJSON;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDHEncrypter;
import com.nimbusds.jose.crypto.MultiEncrypter;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import id.mppdigital.platform.test.SealingKeys;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SealedForTests {
    private final ECKey connector = key("agency-connector");
    private final ECKey agency = key("polres-2026");

    @Test
    void of_several_recipients_each_is_named() throws JOSEException {
        var sealed = new JWEObjectJSON(new JWEHeader.Builder(EncryptionMethod.A256GCM).build(), new Payload("dossier"));
        sealed.encrypt(new MultiEncrypter(new JWKSet(List.<JWK>of(connector, agency))));
        var jwe = sealed.toGeneralJSONObject();

        assertThat(SealedFor.includes("agency-connector", jwe)).isTrue();
        assertThat(SealedFor.includes("polres-2026", jwe)).isTrue();
        assertThat(SealedFor.includes("citizen-service", jwe)).isFalse();
    }

    @Test
    void a_lone_recipient_is_named_in_the_protected_header() throws JOSEException {
        var header = new JWEHeader.Builder(JWEAlgorithm.ECDH_ES_A256KW, EncryptionMethod.A256GCM).keyID("polres-2026");
        var sealed = new JWEObject(header.build(), new Payload("dossier"));
        sealed.encrypt(new ECDHEncrypter(agency));
        var parts = sealed.serialize().split("\\.", -1);
        var jwe = Map.<String, Object>of(
                "protected", parts[0],
                "recipients", List.of(Map.of("encrypted_key", parts[1])),
                "iv", parts[2],
                "ciphertext", parts[3],
                "tag", parts[4]);

        assertThat(SealedFor.includes("polres-2026", jwe)).isTrue();
        assertThat(SealedFor.includes("agency-connector", jwe)).isFalse();
    }

    @Test
    void what_is_no_jwe_is_sealed_for_nobody() {
        assertThat(SealedFor.includes("agency-connector", Map.of())).isFalse();
        assertThat(SealedFor.includes("agency-connector", Map.of("protected", 5, "recipients", List.of("text"))))
                .isFalse();
    }

    private static ECKey key(String kid) {
        return new ECKey.Builder(SealingKeys.key(kid))
                .algorithm(JWEAlgorithm.ECDH_ES_A256KW)
                .build();
    }
}
