package id.mppdigital.portal.event;

import id.mppdigital.portal.filled.Filled;
import id.mppdigital.portal.form.Posted;
import java.util.Map;

/**
 * The one form with what is known of the citizen.
 *
 * @param attestations of the prefills, by the part's code
 */
record Prepared(Bundle bundle, Filled filled, Map<String, String> attestations) {
    /** With everything that was posted. */
    Prepared with(Posted posted) {
        var after = filled;
        for (var section : bundle.form().sections()) {
            after = after.with(section, posted);
        }
        return new Prepared(bundle, after, attestations);
    }

    /** Whether an answer made a question necessary that the posted page did not show yet. */
    boolean asksMoreThan(Posted posted) {
        return filled.sections().stream().anyMatch(section -> filled.of(section).asksMoreThan(posted));
    }
}
