package id.mppdigital.application.signed;

import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What every receipt says about its file; the hash identifies the exact bytes. */
public record FileReceipt(UUID id, String kind, String name, String mediaType, long size, String sha256) {
    /** @throws RefusedToken if a claim is missing or of another kind */
    public static FileReceipt of(JsonNode claims) throws RefusedToken {
        try {
            return new FileReceipt(
                    UUID.fromString(text(claims, "id")),
                    text(claims, "kind"),
                    text(claims, "name"),
                    text(claims, "mediaType"),
                    claims.path("size").longValue(),
                    text(claims, "sha256"));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new RefusedToken(RefusedToken.Reason.INVALID);
        }
    }

    private static String text(JsonNode claims, String name) {
        return claims.path(name).stringValue();
    }
}
