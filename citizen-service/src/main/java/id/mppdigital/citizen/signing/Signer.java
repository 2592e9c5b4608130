package id.mppdigital.citizen.signing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Signs claims as a compact JWS (RFC 7515, ES256) that others check with the public key. */
@Component
public final class Signer {
    private final ECKey key;
    private final List<JWK> formerKeys;
    private final ECDSASigner signer;
    private final JsonMapper json;

    Signer(AttestationSettings settings, JsonMapper json) throws IOException, ParseException, JOSEException {
        this.key = ECKey.parse(settings.key().getContentAsString(StandardCharsets.UTF_8));
        if (!key.isPrivate() || !Curve.P_256.equals(key.getCurve()) || key.getKeyID() == null) {
            throw new IllegalStateException("mpp.attestation.key must be a private EC P-256 JWK with a kid");
        }
        var former = settings.formerKeys();
        this.formerKeys = former == null
                ? List.of()
                : JWKSet.parse(former.getContentAsString(StandardCharsets.UTF_8))
                        .getKeys();
        this.signer = new ECDSASigner(key);
        this.json = json;
    }

    /** Those by which statements of any age can be checked, the present one first; as JWKs. */
    public List<Map<String, Object>> publicKeys() {
        return Stream.concat(Stream.of(key), formerKeys.stream())
                .map(each -> each.toPublicJWK().toJSONObject())
                .toList();
    }

    /**
     * @param type the {@code typ} header, which keeps one kind of statement from passing for another (RFC 8725, 3.11)
     */
    public String sign(String type, Object claims) {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .keyID(key.getKeyID())
                .type(new JOSEObjectType(type))
                .build();
        JWSObject jws = new JWSObject(header, new Payload(json.writeValueAsString(claims)));
        try {
            jws.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException("the attestation key can't sign", e);
        }
        return jws.serialize();
    }
}
