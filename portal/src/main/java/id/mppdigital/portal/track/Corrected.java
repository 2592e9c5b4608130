package id.mppdigital.portal.track;

import id.mppdigital.portal.ask.Mistake;
import id.mppdigital.portal.form.FieldFault;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a citizen made of a correction.
 *
 * @param documents the chosen ones by requirement
 * @param key makes one correction of however many clicks
 * @param faults of the answers
 * @param mistakes all that keeps it from being sent, in words
 * @param isUnsure whether it may have arrived all the same
 */
record Corrected(
        Correction correction,
        Map<String, UUID> documents,
        String key,
        List<FieldFault> faults,
        List<Mistake> mistakes,
        boolean isUnsure) {
    /** As the page is opened. */
    static Corrected untouched(Correction correction) {
        return new Corrected(correction, Map.of(), UUID.randomUUID().toString(), List.of(), List.of(), false);
    }

    boolean isRight() {
        return mistakes.isEmpty();
    }

    Corrected but(Mistake mistake) {
        return new Corrected(correction, documents, key, faults, List.of(mistake), false);
    }

    Corrected unsure(Mistake mistake) {
        return new Corrected(correction, documents, key, faults, List.of(mistake), true);
    }
}
