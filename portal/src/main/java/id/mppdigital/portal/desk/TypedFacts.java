package id.mppdigital.portal.desk;

import id.mppdigital.portal.ask.Question;
import id.mppdigital.portal.filled.FieldView;
import id.mppdigital.portal.filled.Standing;
import id.mppdigital.portal.form.Field;
import id.mppdigital.portal.form.FieldFault;
import id.mppdigital.portal.form.FoundFields;
import id.mppdigital.portal.form.Posted;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What an officer types of what the agency found: the child's NIK, the number of a certificate. Each input is named by
 * its move too, because one page has several moves.
 *
 * @param to the move
 */
record TypedFacts(FoundFields declared, String to, Posted posted) {
    private static final Set<String> GRANTING = Set.of("APPROVED", "ISSUED");

    /** The part of an input's name behind its move. */
    static String input(String fact) {
        return "fact." + fact;
    }

    /** By the names of {@code x-finds}; null if nothing was typed, or if the move grants nothing. */
    @Nullable
    Map<String, JsonNode> values() {
        var values = new LinkedHashMap<String, JsonNode>();
        asked().forEach(field -> {
            var answer = posted.answer(here(field));
            if (!answer.isMissingNode()) {
                values.put(field.name(), answer);
            }
        });
        return values.isEmpty() ? null : values;
    }

    List<FieldFault> faults() {
        var values = values();
        return values == null
                ? List.of()
                : declared.rules().check(JsonNodeFactory.instance.objectNode().setAll(values));
    }

    /** @param tried what was refused stands at its question */
    List<Question> questions(MoveForm tried) {
        return asked().stream().map(field -> question(field, tried)).toList();
    }

    private Question question(Field field, MoveForm tried) {
        var here = here(field);
        var answer = tried.isTried(to) ? posted.answer(here) : null;
        var value = answer == null || answer.isMissingNode() ? null : answer;
        var view = new FieldView(here, Standing.ASKED, value, null, false, null);
        var fault = tried.fault(to, input(field.name())).orElse(null);
        return new Question(view, null, fault, null, List.of(), List.of());
    }

    private List<Field> asked() {
        return GRANTING.contains(to) ? declared.fields() : List.of();
    }

    private Field here(Field field) {
        return field.named(to + "-" + input(field.name()));
    }
}
