package id.mppdigital.citizen.correction;

import java.util.UUID;

/**
 * Told inside this service, in the transaction of the answer: what came of a correction that a citizen asked for.
 *
 * @param request the citizen's request for a right
 * @param agency that has answered
 * @param reason the agency's words
 */
public record CorrectionAnswered(UUID request, String agency, boolean corrected, String reason) {
    /** Without the words, so that no log shows them by accident. */
    @Override
    public String toString() {
        return "CorrectionAnswered[" + request + "]";
    }
}
