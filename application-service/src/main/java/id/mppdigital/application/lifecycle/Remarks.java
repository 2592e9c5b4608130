package id.mppdigital.application.lifecycle;

import id.mppdigital.application.catalog.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * What people write when they move an application. Stored sealed and never part of an event: such texts name persons.
 *
 * @param legalBasis the provision that a rejection stands on
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
