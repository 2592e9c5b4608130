package id.mppdigital.application.secrecy;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import java.text.ParseException;
import java.util.UUID;

/** Locks contents with one key: compact JWE (RFC 7516, 7.1), "dir" with A256GCM, which names the key. */
record LockedText(UUID keyId, byte[] key) {
    static final int KEY_BYTES = 32;

    String lock(byte[] content) {
        try {
            var header = new JWEHeader.Builder(JWEAlgorithm.DIR, EncryptionMethod.A256GCM)
                    .keyID(keyId.toString())
                    .build();
            var jwe = new JWEObject(header, new Payload(content));
            jwe.encrypt(new DirectEncrypter(key));
            return jwe.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("a value can't be locked with the key " + keyId, e);
        }
    }

    byte[] open(String locked) {
        try {
            var jwe = JWEObject.parse(locked);
            jwe.decrypt(new DirectDecrypter(key));
            return jwe.getPayload().toBytes();
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException("a stored value can't be opened with the key " + keyId, e);
        }
    }

    static UUID keyOf(String locked) {
        try {
            return UUID.fromString(JWEObject.parse(locked).getHeader().getKeyID());
        } catch (ParseException e) {
            throw new IllegalStateException("a stored value is no JWE", e);
        }
    }
}
