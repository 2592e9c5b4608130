package id.mppdigital.portal.filled;

import id.mppdigital.platform.problem.Language;
import id.mppdigital.portal.form.Field;
import id.mppdigital.portal.form.FieldFault;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A field as it is shown now.
 *
 * @param value what is filled in; null if nothing is
 * @param known what a register or an earlier application says; null if nobody was asked
 */
public record FieldView(
        Field field,
        Standing standing,
        @Nullable JsonNode value,
        @Nullable Known known,
        boolean isRequired,
        @Nullable FieldFault fault) {
    /** The value as people read it; empty if there is none. */
    public String text(Language language) {
        return value == null ? "" : AnswerText.of(field, value, language);
    }

    /** What the register says, as people read it; empty if nothing is known. */
    public String registered(Language language) {
        return known == null || known.value() == null ? "" : AnswerText.of(field, known.value(), language);
    }

    /** Whether a register vouches for it, and the citizen may say otherwise. */
    public boolean isOverridable() {
        return standing.isVouched() && known != null && known.isOverridable();
    }

    public String name() {
        return field.name();
    }

    /** The value as it stands in a text field. */
    public String typed(Language language) {
        if (value == null) {
            return "";
        }
        if (value.isArray()) {
            return value.valueStream().map(it -> it.asString("")).collect(Collectors.joining("\n"));
        }
        var text = value.asString("");
        return value.isNumber() && language == Language.ID ? text.replace('.', ',') : text;
    }

    /** Year, month and day as they stand in their fields. */
    public List<String> dateParts() {
        var parts = typed(Language.EN).split("-", 3);
        return parts.length == 3 ? List.of(parts) : List.of(parts[0], "", "");
    }

    public boolean has(String code) {
        return value != null
                && (value.isArray()
                        ? value.valueStream().anyMatch(it -> it.asString("").equals(code))
                        : value.asString("").equals(code));
    }
}
