package id.mppdigital.application.signed;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.text.ParseException;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the compact JWS tokens of citizen-service and believes only what its keys have signed for us. */
@Component
public class SignedClaims {

    private static final String ISSUER = "citizen-service";
    private static final String AUDIENCE = "application-service";

    private final Map<String, JWSVerifier> keys;
    private final Clock clock;

    SignedClaims(AttestationSettings settings, Clock clock) throws IOException, ParseException {
        this.clock = clock;
        try (var stream = settings.keys().getInputStream()) {
            this.keys = JWKSet.load(stream).getKeys().stream()
                    .collect(Collectors.toUnmodifiableMap(JWK::getKeyID, SignedClaims::verifier));
        }
    }

    /**
     * The claims of a token.
     *
     * @param type the {@code typ} it must carry, so that a receipt can't pass for an attestation
     * @param subject the citizen or the application that the token must be about
     * @throws RefusedToken if forged, meant for others, expired or about somebody else
     */
    public JWTClaimsSet verify(String token, String type, String subject) throws RefusedToken {
        try {
            var jwt = SignedJWT.parse(token);
            if (!hasTrustedSignature(jwt, type)) {
                throw new RefusedToken(RefusedToken.Reason.INVALID);
            }
            var claims = jwt.getJWTClaimsSet();
            check(claims, subject);
            return claims;
        } catch (ParseException | JOSEException e) {
            throw new RefusedToken(RefusedToken.Reason.INVALID);
        }
    }

    private boolean hasTrustedSignature(SignedJWT jwt, String type) throws JOSEException {
        var header = jwt.getHeader();
        // The algorithm is ours to choose, never the token's: "none" or an HMAC over a public key stop here.
        if (!JWSAlgorithm.ES256.equals(header.getAlgorithm()) || !new JOSEObjectType(type).equals(header.getType())) {
            return false;
        }
        @Nullable JWSVerifier key = header.getKeyID() == null ? null : keys.get(header.getKeyID());
        return key != null && jwt.verify(key);
    }

    private void check(JWTClaimsSet claims, String subject) throws RefusedToken {
        if (!ISSUER.equals(claims.getIssuer()) || !claims.getAudience().contains(AUDIENCE)) {
            throw new RefusedToken(RefusedToken.Reason.INVALID);
        }
        var expiry = claims.getExpirationTime();
        if (expiry == null || !clock.instant().isBefore(expiry.toInstant())) {
            throw new RefusedToken(RefusedToken.Reason.EXPIRED);
        }
        if (!subject.equals(claims.getSubject())) {
            throw new RefusedToken(RefusedToken.Reason.FOREIGN);
        }
    }

    private static JWSVerifier verifier(JWK key) {
        try {
            return new ECDSAVerifier(key.toECKey());
        } catch (JOSEException e) {
            throw new IllegalStateException("mpp.attestation.keys: key " + key.getKeyID() + " is no P-256 key", e);
        }
    }
}
