package id.mppdigital.application.lifecycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.mppdigital.application.catalog.BilingualText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Texts that people write when they move an application. They may name persons, so they are stored sealed and are never
 * part of an event.
 *
 * @param legalBasis the provision that a rejection is based on
 * @param appealRoute where and until when an applicant can object to a rejection
 * @param marks what a correction request asks to correct; left out if it names nothing in particular
 */
public record Remarks(
        @Nullable BilingualText reason,
        @Nullable String legalBasis,
        @Nullable String appealRoute,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        List<Mark> marks) {
    public static final Remarks NONE = new Remarks(null, null, null, null);

    /**
     * What an agency wants corrected: one field of the form, or one document, with words for the citizen.
     *
     * @param field the field's name; null if a document is meant
     * @param document the code of the requirement; null if a field is meant
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Mark(@Nullable String field, @Nullable String document, BilingualText text) {}

    public boolean areNone() {
        return equals(NONE);
    }

    /** The marks; empty if there are none. */
    public List<Mark> marked() {
        return marks == null ? List.of() : marks;
    }
}
