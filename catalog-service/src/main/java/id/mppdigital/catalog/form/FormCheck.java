package id.mppdigital.catalog.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** What a meta-schema can't say of a form; see {@code docs/forms.md}. */
public final class FormCheck {
    private FormCheck() {}

    /**
     * Checks a form against itself and the sources that fill it.
     *
     * @param sound whether the part of the form at a pointer matches the meta-schema; other parts are not checked
     */
    public static List<FormFault> check(JsonNode form, FactSources sources, Predicate<String> sound) {
        List<FormFault> faults = new ArrayList<>();
        boolean fieldsAreFields = true;
        for (var field : form.path("properties").properties()) {
            var at = "/properties/" + field.getKey();
            if (sound.test(at)) {
                faults.addAll(FieldCheck.check(at, field.getValue(), sources));
            } else {
                fieldsAreFields = false;
            }
        }
        if (fieldsAreFields && faults.isEmpty() && sound.test("")) {
            faults.addAll(ConditionCheck.check(form));
            faults.addAll(Sections.check(form));
        }
        return faults;
    }
}
