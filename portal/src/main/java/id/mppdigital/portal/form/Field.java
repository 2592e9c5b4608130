package id.mppdigital.portal.form;

import id.mppdigital.platform.problem.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form.
 *
 * @param source the fact that fills it, such as {@code dukcapil.person/name}
 * @param autocomplete HTML's token for browsers that know the answer
 * @param specific present where it is specific data
 * @param consent what the citizen agrees to, where it is shared on consent alone
 */
public record Field(
        String name,
        Control control,
        Wording label,
        @Nullable Wording hint,
        @Nullable String source,
        @Nullable String autocomplete,
        @Nullable Specific specific,
        @Nullable Wording consent) {
    /** The same under another name, for a page that shows it more than once. */
    public Field named(String other) {
        return new Field(other, control, label, hint, source, autocomplete, specific, consent);
    }
}
