package id.mppdigital.platform.sealing;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEDecrypter;
import com.nimbusds.jose.JWEEncrypter;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDHDecrypter;
import com.nimbusds.jose.crypto.ECDHEncrypter;
import com.nimbusds.jose.crypto.RSADecrypter;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.util.Base64URL;
import java.text.ParseException;
import java.util.List;
import java.util.Map;

/** The same JSON for a single recipient; its whole header is protected, as in a compact JWE. */
final class LoneRecipient {
    private LoneRecipient() {}

    static Map<String, Object> seal(byte[] payload, JWK key) throws JOSEException {
        var algorithm = JWEAlgorithm.parse(key.getAlgorithm().getName());
        var header = new JWEHeader.Builder(algorithm, EncryptionMethod.A256GCM)
                .keyID(key.getKeyID())
                .build();
        var sealed = new JWEObject(header, new Payload(payload));
        sealed.encrypt(encrypter(key));
        var parts = sealed.serialize().split("\\.", -1);
        return Map.of(
                "protected", parts[0],
                "recipients", List.of(Map.of("encrypted_key", parts[1])),
                "iv", parts[2],
                "ciphertext", parts[3],
                "tag", parts[4]);
    }

    static byte[] open(Map<String, Object> jwe, JWK own) throws ParseException, JOSEException {
        var wrapped = jwe.get("recipients") instanceof List<?> one
                        && !one.isEmpty()
                        && one.getFirst() instanceof Map<?, ?> recipient
                ? String.valueOf(recipient.get("encrypted_key"))
                : "";
        var sealed = new JWEObject(
                part(jwe, "protected"),
                new Base64URL(wrapped),
                part(jwe, "iv"),
                part(jwe, "ciphertext"),
                part(jwe, "tag"));
        sealed.decrypt(decrypter(own));
        return sealed.getPayload().toBytes();
    }

    private static Base64URL part(Map<String, Object> jwe, String name) {
        return new Base64URL(String.valueOf(jwe.get(name)));
    }

    private static JWEEncrypter encrypter(JWK key) throws JOSEException {
        return "EC".equals(key.getKeyType().getValue())
                ? new ECDHEncrypter(key.toECKey())
                : new RSAEncrypter(key.toRSAKey());
    }

    private static JWEDecrypter decrypter(JWK key) throws JOSEException {
        return "EC".equals(key.getKeyType().getValue())
                ? new ECDHDecrypter(key.toECKey())
                : new RSADecrypter(key.toRSAKey());
    }
}
