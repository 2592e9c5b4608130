package id.mppdigital.application.submission;

import id.mppdigital.application.catalog.Offer;
import org.jspecify.annotations.Nullable;

/**
 * A checked and sealed submission that only has to be stored.
 *
 * @param signedIn the account of who files it
 * @param key the Idempotency-Key of the request; null for a part of a case that waited
 */
public record Filing(
        String signedIn,
        Offer offer,
        Intake.HandedIn handedIn,
        @Nullable String key) {
    String citizenId() {
        var acting = handedIn.acting();
        return acting == null ? signedIn : acting.principal().citizenId();
    }
}
