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
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Signs claims as a compact JWS (RFC 7515, ES256) that application-service checks with the public key. */
@Component
public final class Signer {
    private final ECKey key;
    private final ECDSASigner signer;
    private final JsonMapper json;

    Signer(AttestationSettings settings, JsonMapper json) throws IOException, ParseException, JOSEException {
        this.key = ECKey.parse(settings.key().getContentAsString(StandardCharsets.UTF_8));
        if (!key.isPrivate() || !Curve.P_256.equals(key.getCurve()) || key.getKeyID() == null) {
            throw new IllegalStateException("mpp.attestation.key must be a private EC P-256 JWK with a kid");
        }
        this.signer = new ECDSASigner(key);
        this.json = json;
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
