package id.mppdigital.portal.ask;

import id.mppdigital.portal.form.FieldFault;
import id.mppdigital.portal.form.Form;
import id.mppdigital.portal.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * A line of the summary above a page.
 *
 * @param href where to correct it; null if it is nowhere on a page
 */
public record Mistake(@Nullable String href, String text) {
    /** @param page before the anchor; empty for the page itself */
    public static Mistake of(FieldFault fault, Form form, String page, Page words, Questions questions) {
        var label = form.field(fault.field())
                .map(field -> field.label().in(words.language()) + ": ")
                .orElse("");
        return new Mistake(page + "#" + fault.field(), label + questions.fault(fault, words));
    }
}
