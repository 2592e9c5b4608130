package id.mppdigital.application.dossier;

import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Verifies the receipts that citizen-service gave for uploaded documents. */
@Component
class DocumentReceipts {

    private static final String TYPE = "document+jwt";

    private final SignedClaims tokens;

    DocumentReceipts(SignedClaims tokens) {
        this.tokens = tokens;
    }

    DossierDocument verify(Handover.HandedDocument handed, String citizenId) throws RefusedToken {
        var claims = tokens.verify(handed.receipt(), TYPE, citizenId);
        try {
            return new DossierDocument(
                    handed.requirement(),
                    UUID.fromString(text(claims, "id")),
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
