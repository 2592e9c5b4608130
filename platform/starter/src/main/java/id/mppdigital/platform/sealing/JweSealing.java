package id.mppdigital.platform.sealing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Sealing with Nimbus, which has different types for one recipient and for several. */
class JweSealing implements Sealing {
    private final JWKSet recipients;
    private final @Nullable JWK own;
    private final JsonMapper json;

    JweSealing(JWKSet recipients, @Nullable JWK own, JsonMapper json) {
        this.recipients = new JWKSet(
                recipients.getKeys().stream().map(JweSealing::forEncryption).toList());
        this.own = own == null ? null : forEncryption(own);
        this.json = json;
    }

    @Override
    public Map<String, Object> seal(Object value, String... recipientKids) {
        return seal(value, Arrays.stream(recipientKids).map(this::recipient).toList());
    }

    @Override
    public Map<String, Object> seal(Object value, Collection<? extends JWK> keys) {
        try {
            var payload = json.writeValueAsBytes(value);
            var usable = keys.stream().map(JweSealing::forEncryption).toList();
            return usable.size() == 1
                    ? LoneRecipient.seal(payload, usable.getFirst())
                    : ManyRecipients.seal(payload, usable);
        } catch (SealingFailure e) {
            throw e;
        } catch (JOSEException | RuntimeException e) { // Jackson's, and Nimbus' own for keys that it does not expect
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
            throw new SealingFailure("This service has no private key to open sealed data: set mpp.sealing.key");
        }
        try {
            var payload = jwe.get("recipients") instanceof List<?> many && many.size() > 1
                    ? ManyRecipients.open(jwe, own)
                    : LoneRecipient.open(jwe, own);
            return json.readValue(payload, type);
        } catch (ParseException | JOSEException | RuntimeException e) { // data from elsewhere may have any shape
            throw new SealingFailure("Could not open with the key " + own.getKeyID(), e);
        }
    }

    /** A key that names no algorithm gets the one for its type; the sealed data names it for the recipient. */
    private static JWK forEncryption(JWK key) {
        return switch (key) {
            // Building a key checks its point on the curve, so a key with an algorithm is not built again.
            case ECKey ready when JWEAlgorithm.ECDH_ES_A256KW.equals(ready.getAlgorithm()) -> ready;
            case ECKey curve ->
                new ECKey.Builder(curve).algorithm(JWEAlgorithm.ECDH_ES_A256KW).build();
            case RSAKey rsa ->
                new RSAKey.Builder(rsa).algorithm(JWEAlgorithm.RSA_OAEP_256).build();
            default -> throw new SealingFailure("Key " + key.getKeyID() + " is neither an EC nor an RSA key");
        };
    }
}
