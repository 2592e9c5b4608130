package id.mppdigital.application.transition;

import id.mppdigital.application.lifecycle.Remarks;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A mark as an agency sends it, on either a field or a document.
 *
 * @param field a field of the form
 * @param document the code of a requirement
 * @param text what is to be corrected there, in both languages, or one text that stands for both
 */
record MarkRequest(
        @Nullable @Size(max = 64) String field,
        @Nullable @Size(max = 100) String document,
        @NotNull @Valid Words text) {
    Remarks.Mark mark() {
        return new Remarks.Mark(field, document, text.text());
    }
}
