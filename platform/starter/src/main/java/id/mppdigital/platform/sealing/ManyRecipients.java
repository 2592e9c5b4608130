package id.mppdigital.platform.sealing;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObjectJSON;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MultiDecrypter;
import com.nimbusds.jose.crypto.MultiEncrypter;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.text.ParseException;
import java.util.List;
import java.util.Map;

/** One ciphertext whose key is wrapped for each recipient. */
final class ManyRecipients {
    /** Only the content's encryption: each recipient's own header names how its key travels. */
    private static final JWEHeader HEADER = new JWEHeader.Builder(EncryptionMethod.A256GCM).build();

    private ManyRecipients() {}

    static Map<String, Object> seal(byte[] payload, List<JWK> keys) throws JOSEException {
        var sealed = new JWEObjectJSON(HEADER, new Payload(payload));
        sealed.encrypt(new MultiEncrypter(new JWKSet(keys)));
        return sealed.toGeneralJSONObject();
    }

    static byte[] open(Map<String, Object> jwe, JWK own) throws ParseException, JOSEException {
        var sealed = JWEObjectJSON.parse(jwe);
        sealed.decrypt(new MultiDecrypter(own));
        return sealed.getPayload().toBytes();
    }
}
