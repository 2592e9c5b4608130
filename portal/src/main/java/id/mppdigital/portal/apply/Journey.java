package id.mppdigital.portal.apply;

import id.mppdigital.portal.act.Principal;
import id.mppdigital.portal.api.DraftApi;
import id.mppdigital.portal.filled.Filled;
import id.mppdigital.portal.form.Form;
import id.mppdigital.portal.form.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a citizen has come with an application.
 *
 * @param principal for whom somebody acts; null for oneself
 * @param draft as it was saved last; null before the first time
 */
record Journey(Place place, @Nullable Principal principal, DraftApi.@Nullable Draft draft, Filled filled) {
    static final String DOCUMENTS = "documents";
    static final String CHECK = "check";

    Form form() {
        return filled.form();
    }

    List<DraftApi.Attached> documents() {
        return draft == null ? List.of() : draft.documents();
    }

    /** As {@code If-Match} takes it; empty before the first save. */
    String revision() {
        return draft == null ? "" : String.valueOf(draft.revision());
    }

    static String step(Section section) {
        return "form/" + section.code();
    }

    /** All steps in their order. */
    List<String> steps() {
        var steps =
                new ArrayList<>(filled.sections().stream().map(Journey::step).toList());
        if (!form().documents().isEmpty()) {
            steps.add(DOCUMENTS);
        }
        steps.add(CHECK);
        return steps;
    }

    String after(String step) {
        var steps = steps();
        return steps.get(Math.min(steps.indexOf(step) + 1, steps.size() - 1));
    }

    /** Where the way back leads: the step before, or the beginning. */
    String before(String step) {
        var steps = steps();
        var at = steps.indexOf(step);
        return at > 0 ? place.path(steps.get(at - 1)) : "/services/" + place.service() + "?mall=" + place.mall();
    }

    /** Where the citizen was; a step that the form no longer has leads to the first. */
    String resumed() {
        var steps = steps();
        var step = draft == null || draft.step() == null ? "" : draft.step().replace('.', '/');
        return steps.contains(step) ? step : steps.getFirst();
    }

    Journey with(Filled after) {
        return new Journey(place, principal, draft, after);
    }

    Journey with(DraftApi.Draft saved) {
        return new Journey(place, principal, saved, filled);
    }
}
