package id.mppdigital.application.lifecycle;

import id.mppdigital.application.catalog.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * Texts that people write when they move an application. They may name persons, so they are stored sealed and are never
 * part of an event.
 *
 * @param legalBasis the provision that a rejection is based on
 * @param appealRoute where and until when an applicant can object to a rejection
 */
public record Remarks(
        @Nullable BilingualText reason,
        @Nullable String legalBasis,
        @Nullable String appealRoute) {
    public static final Remarks NONE = new Remarks(null, null, null);

    public boolean areNone() {
        return equals(NONE);
    }
}
