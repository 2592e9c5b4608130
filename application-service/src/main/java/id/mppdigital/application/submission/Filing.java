package id.mppdigital.application.submission;

import id.mppdigital.application.catalog.Offer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A checked and sealed submission that only has to be stored.
 *
 * @param signedIn the account of who files it
 * @param key the Idempotency-Key of the request; null for a part of a case that waited
 * @param begunAt when the case was submitted that it is a part of; null for what is filed with its submission
 */
public record Filing(
        String signedIn,
        Offer offer,
        Intake.HandedIn handedIn,
        @Nullable String key,
        @Nullable Instant begunAt) {
    /** The same of a part of a case that was submitted then. */
    public Filing begun(Instant caseSubmittedAt) {
        return new Filing(signedIn, offer, handedIn, key, caseSubmittedAt);
    }

    String citizenId() {
        var acting = handedIn.acting();
        return acting == null ? signedIn : acting.principal().citizenId();
    }
}
