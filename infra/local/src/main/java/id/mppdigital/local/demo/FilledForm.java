package id.mppdigital.local.demo;

import id.mppdigital.local.access.Refused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A form filled by a person who types only what the platform doesn't know.
 *
 * @param answers what is sent; attested values stay out of it
 * @param attested fields that a register vouches for
 * @param reused fields with what the person once declared
 * @param typedFacts fields with a source that had to be typed: facts about the person, kept for next time
 * @param typedStatements fields without a source: about this application, new by nature
 */
public record FilledForm(
        Map<String, Object> answers,
        List<String> attested,
        List<String> reused,
        List<String> typedFacts,
        List<String> typedStatements) {
    public static FilledForm of(ServiceForm form, JsonNode prefill, Function<String, @Nullable Object> person) {
        var filled = new FilledForm(
                new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        form.fields()
                .forEachEntry((name, field) ->
                        filled.fill(form, name, field, prefill.path("fields").path(name), person));
        return filled;
    }

    private void fill(
            ServiceForm form, String name, JsonNode field, JsonNode known, Function<String, @Nullable Object> person) {
        var value = known.path("value");
        if (!value.isNull() && !value.isMissingNode()) {
            offer(name, value, known);
            return;
        }
        var typed = person.apply(name);
        if (typed != null) {
            answers.put(name, typed);
            (field.has("x-source") ? typedFacts : typedStatements).add(name);
        } else if (form.required().contains(name)) {
            throw new Refused(
                    "The form " + form.code() + " asks for '" + name + "', and the demo has no answer for it: "
                            + known.path("state").asString("no state"));
        }
    }

    private void offer(String name, JsonNode value, JsonNode known) {
        var vouched = known.path("assurance").asString("").equals("REGISTER")
                && !known.path("state").asString("").equals("conflict");
        if (vouched) {
            attested.add(name);
        } else {
            answers.put(name, value);
            reused.add(name);
        }
    }
}
