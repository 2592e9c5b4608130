package id.mppdigital.application.signed;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What every receipt says about its file; the hash identifies the exact bytes.
 *
 * @param extract null for what no register said
 */
public record FileReceipt(
        UUID id,
        String kind,
        String name,
        String mediaType,
        long size,
        String sha256,
        @Nullable Extract extract) {
    /**
     * That citizen-service wrote the file of what a register said.
     *
     * @param register its code
     * @param asOf ISO 8601
     */
    public record Extract(String register, String asOf) {
        private static @Nullable Extract of(JsonNode claim) {
            return claim.isObject() ? new Extract(text(claim, "register"), text(claim, "asOf")) : null;
        }
    }

    /** @throws RefusedToken if a claim is missing or of another kind */
    public static FileReceipt of(JsonNode claims) throws RefusedToken {
        try {
            return new FileReceipt(
                    UUID.fromString(text(claims, "id")),
                    text(claims, "kind"),
                    text(claims, "name"),
                    text(claims, "mediaType"),
                    claims.path("size").longValue(),
                    text(claims, "sha256"),
                    Extract.of(claims.path("extract")));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new RefusedToken(RefusedToken.Reason.INVALID);
        }
    }

    private static String text(JsonNode claims, String name) {
        return claims.path(name).stringValue();
    }
}
