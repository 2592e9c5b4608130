package id.mppdigital.portal.filled;

import id.mppdigital.platform.problem.Language;
import id.mppdigital.portal.form.Control;
import id.mppdigital.portal.form.Field;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Answers as people read them. */
public final class AnswerText {
    private static final DateTimeFormatter ID = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("id"));
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private AnswerText() {}

    public static String of(Field field, JsonNode value, Language language) {
        return switch (field.control()) {
            case Control.Choice choice -> label(choice.options(), value, language);
            case Control.YesNo answer -> label(answer.options(), value, language);
            case Control.Several several ->
                value.valueStream()
                        .map(it -> label(several.options(), it, language))
                        .collect(Collectors.joining(", "));
            case Control.Lines _ ->
                value.valueStream().map(it -> it.asString("")).collect(Collectors.joining("\n"));
            case Control.DateParts _ -> date(value.asString(""), language);
            default -> value.asString("");
        };
    }

    /** As in 28 November 2026. */
    public static String date(LocalDate date, Language language) {
        return date.format(language == Language.EN ? EN : ID);
    }

    private static String date(String text, Language language) {
        try {
            return date(LocalDate.parse(text), language);
        } catch (DateTimeException _) {
            return text;
        }
    }

    private static String label(List<Control.Option> options, JsonNode value, Language language) {
        return Control.Option.of(options, value.asString(""))
                .map(option -> option.label().in(language))
                .orElse(value.asString(""));
    }
}
