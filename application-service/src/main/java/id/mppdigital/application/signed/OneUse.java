package id.mppdigital.application.signed;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What binds an attestation to one filing.
 *
 * @param id its own number ({@code jti})
 * @param mall where the form was filled in
 */
public record OneUse(UUID id, String mall, Instant expiresAt) {
    /**
     * Null for an attestation without a number: a citizen-service from before they had one is still running.
     *
     * @throws RefusedToken if a claim is missing or of another kind
     */
    public static @Nullable OneUse of(JsonNode claims) throws RefusedToken {
        if (!claims.has("jti")) {
            return null;
        }
        try {
            return new OneUse(
                    UUID.fromString(claims.path("jti").stringValue()),
                    claims.path("mall").stringValue(),
                    Instant.ofEpochSecond(claims.path("exp").longValue()));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new RefusedToken(RefusedToken.Reason.INVALID);
        }
    }
}
