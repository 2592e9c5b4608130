package id.mppdigital.platform.sealing;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObjectJSON;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MultiDecrypter;
import com.nimbusds.jose.crypto.MultiEncrypter;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Sealing with Nimbus. */
class JweSealing implements Sealing {
    private static final JWEHeader HEADER =
            new JWEHeader.Builder(JWEAlgorithm.ECDH_ES_A256KW, EncryptionMethod.A256GCM).build();

    private final JWKSet recipients;
    private final @Nullable JWK own;
    private final JsonMapper json;

    JweSealing(JWKSet recipients, @Nullable JWK own, JsonMapper json) {
        this.recipients = recipients;
        this.own = own;
        this.json = json;
    }

    @Override
    public Map<String, Object> seal(Object value, String... recipientKids) {
        return seal(value, Arrays.stream(recipientKids).map(this::recipient).toList());
    }

    @Override
    public Map<String, Object> seal(Object value, Collection<? extends JWK> keys) {
        try {
            var sealed = new JWEObjectJSON(HEADER, new Payload(json.writeValueAsBytes(value)));
            sealed.encrypt(new MultiEncrypter(new JWKSet(List.copyOf(keys))));
            return sealed.toGeneralJSONObject();
        } catch (JOSEException e) {
            throw new SealingFailure(
                    "Could not seal for " + keys.stream().map(JWK::getKeyID).toList(), e);
        }
    }

    @Override
    public JWK recipient(String kid) {
        var key = recipients.getKeyByKeyId(kid);
        if (key == null) {
            throw new SealingFailure("There is no recipient " + kid + " among the keys of mpp.sealing.recipients");
        }
        return key;
    }

    @Override
    public <T> T open(Map<String, Object> jwe, Class<T> type) {
        if (own == null) {
            throw new SealingFailure("This service has no key to open with: set mpp.sealing.key");
        }
        try {
            var sealed = JWEObjectJSON.parse(jwe);
            sealed.decrypt(new MultiDecrypter(own));
            return json.readValue(sealed.getPayload().toBytes(), type);
        } catch (ParseException | JOSEException | JacksonException e) {
            throw new SealingFailure("Could not open with the key " + own.getKeyID(), e);
        }
    }
}
