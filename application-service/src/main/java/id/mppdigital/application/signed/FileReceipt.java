package id.mppdigital.application.signed;

import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.util.UUID;

/** What every receipt says of the file it stands for; the hash pins the bytes that were meant. */
public record FileReceipt(UUID id, String kind, String name, String mediaType, long size, String sha256) {

    /** @throws RefusedToken if a claim is missing or of another kind */
    public static FileReceipt of(JWTClaimsSet claims) throws RefusedToken {
        try {
            return new FileReceipt(
                    UUID.fromString(text(claims, "id")),
                    text(claims, "kind"),
                    text(claims, "name"),
                    text(claims, "mediaType"),
                    number(claims, "size"),
                    text(claims, "sha256"));
        } catch (ParseException | IllegalArgumentException e) {
            throw new RefusedToken(RefusedToken.Reason.INVALID);
        }
    }

    private static String text(JWTClaimsSet claims, String name) throws ParseException {
        var value = claims.getStringClaim(name);
        if (value == null) {
            throw new IllegalArgumentException(name);
        }
        return value;
    }

    private static long number(JWTClaimsSet claims, String name) throws ParseException {
        var value = claims.getLongClaim(name);
        if (value == null) {
            throw new IllegalArgumentException(name);
        }
        return value;
    }
}
