package id.mppdigital.portal.ask;

import id.mppdigital.portal.api.Refusal;
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
    /** The platform's words, but for what the portal itself mends: each page reads the citizen's data again. */
    public static String words(Refusal.Fault fault, Page page) {
        return fault.isOfAttestation() ? page.text("ask.read-again") : fault.detail();
    }

    /** The same of the first fault, or else of the whole; the other words if nothing was said. */
    public static String words(Refusal refused, Page page, String otherwise) {
        return refused.faults().isEmpty()
                ? refused.whole(otherwise)
                : words(refused.faults().getFirst(), page);
    }

    /** @param page before the anchor; empty for the page itself */
    public static Mistake of(FieldFault fault, Form form, String page, Page words, Questions questions) {
        var label = form.field(fault.field())
                .map(field -> field.label().in(words.language()) + ": ")
                .orElse("");
        return new Mistake(page + "#" + fault.field(), label + questions.fault(fault, words));
    }
}
