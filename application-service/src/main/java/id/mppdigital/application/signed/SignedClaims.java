package id.mppdigital.application.signed;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the compact JWS tokens of citizen-service and accepts only those that its keys have signed for this service.
 */
@Component
public class SignedClaims {
    private static final String ISSUER = "citizen-service";
    private static final String AUDIENCE = "application-service";

    private final Map<String, JWSVerifier> keys;
    private final JsonMapper json;
    private final Clock clock;

    SignedClaims(AttestationSettings settings, JsonMapper json, Clock clock) throws IOException, ParseException {
        this.json = json;
        this.clock = clock;
        try (var stream = settings.keys().getInputStream()) {
            this.keys = JWKSet.load(stream).getKeys().stream()
                    .collect(Collectors.toUnmodifiableMap(JWK::getKeyID, SignedClaims::verifier));
        }
    }

    /**
     * The claims of a token about this subject.
     *
     * @param type the {@code typ} it must carry, so that a receipt can't pass for an attestation
     * @param subject the citizen or the application that the token must be about
     * @throws RefusedToken if forged, meant for others, expired or about somebody else
     */
    public JsonNode verify(String token, String type, String subject) throws RefusedToken {
        var claims = verify(token, type);
        if (!is(subject, claims.path("sub"))) {
            throw new RefusedToken(RefusedToken.Reason.FOREIGN);
        }
        return claims;
    }

    /**
     * The claims of a token, whomever it is about, read by our own mapper: the library that verifies it reads numbers
     * as doubles.
     *
     * @throws RefusedToken if forged, meant for others or expired
     */
    public JsonNode verify(String token, String type) throws RefusedToken {
        try {
            var signed = JWSObject.parse(token);
            if (!hasTrustedSignature(signed, type)) {
                throw new RefusedToken(RefusedToken.Reason.INVALID);
            }
            var claims = json.readTree(signed.getPayload().toBytes());
            check(claims);
            return claims;
        } catch (ParseException | JOSEException | JacksonException e) {
            throw new RefusedToken(RefusedToken.Reason.INVALID);
        }
    }

    private boolean hasTrustedSignature(JWSObject signed, String type) throws JOSEException {
        var header = signed.getHeader();
        // We choose the algorithm, never the token: this refuses "none" and an HMAC with a public key.
        if (!JWSAlgorithm.ES256.equals(header.getAlgorithm()) || !new JOSEObjectType(type).equals(header.getType())) {
            return false;
        }
        @Nullable JWSVerifier key = header.getKeyID() == null ? null : keys.get(header.getKeyID());
        return key != null && signed.verify(key);
    }

    private void check(JsonNode claims) throws RefusedToken {
        if (!is(ISSUER, claims.path("iss")) || audience(claims).noneMatch(it -> is(AUDIENCE, it))) {
            throw new RefusedToken(RefusedToken.Reason.INVALID);
        }
        // A token without a usable time counts as expired since 1970.
        var expiry = Instant.ofEpochSecond(claims.path("exp").longValue(0));
        if (!clock.instant().isBefore(expiry)) {
            throw new RefusedToken(RefusedToken.Reason.EXPIRED);
        }
    }

    /** One text or a list of them (RFC 7519, 4.1.3). */
    private static Stream<JsonNode> audience(JsonNode claims) {
        var audience = claims.path("aud");
        return audience.isArray() ? audience.valueStream() : Stream.of(audience);
    }

    private static boolean is(String text, JsonNode claim) {
        return claim.isString() && text.equals(claim.stringValue());
    }

    private static JWSVerifier verifier(JWK key) {
        try {
            return new ECDSAVerifier(key.toECKey());
        } catch (JOSEException e) {
            throw new IllegalStateException("mpp.attestation.keys: key " + key.getKeyID() + " is not a P-256 key", e);
        }
    }
}
