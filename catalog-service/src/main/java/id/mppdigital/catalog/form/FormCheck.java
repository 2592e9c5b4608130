package id.mppdigital.catalog.form;

import id.mppdigital.catalog.refusal.CatalogRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        boolean fieldsAreFields = fields("/properties", form.path("properties"), sources, sound, faults);
        if (fields("/x-finds", form.path("x-finds"), sources, sound, faults)) {
            faults.addAll(SourceCheck.becomes("/x-finds", form.path("x-finds"), sources));
        }
        if (fieldsAreFields && faults.isEmpty() && sound.test("")) {
            faults.addAll(ConditionCheck.check(form));
            faults.addAll(consents(form));
            faults.addAll(Sections.check(form));
        }
        return faults;
    }

    /** A consent that can't be refused is none (UU 27/2022 art. 22): nothing may require such a field. */
    private static List<FormFault> consents(JsonNode form) {
        return form.path("properties").properties().stream()
                .filter(field -> field.getValue().has("x-consent"))
                .map(Map.Entry::getKey)
                .filter(field -> form.findValues("required").stream()
                        .flatMap(JsonNode::valueStream)
                        .anyMatch(name -> field.equals(name.asString(""))))
                .map(field -> FormFault.of("/properties/" + field + "/x-consent", CatalogRefusal.CONSENT_IS_FREE))
                .toList();
    }

    private static boolean fields(
            String place, JsonNode all, FactSources sources, Predicate<String> sound, List<FormFault> faults) {
        boolean areFields = true;
        for (var field : all.properties()) {
            var at = place + "/" + field.getKey();
            if (sound.test(at)) {
                faults.addAll(FieldCheck.check(at, field.getValue(), sources));
            } else {
                areFields = false;
            }
        }
        return areFields;
    }
}
