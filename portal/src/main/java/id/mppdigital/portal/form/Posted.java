package id.mppdigital.portal.form;

import id.mppdigital.platform.problem.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/**
 * A posted form. An empty field is no answer. What can't be read as the field's type stays a text, so that the page
 * shows it again beside what is wrong with it.
 *
 * @param language decides whether {@code 1.500} is a thousand and a half or one and a half
 */
public record Posted(Map<String, List<String>> values, Language language) {
    /** Names the fields that the page showed; browsers post nothing for radio buttons that nobody chose. */
    public static final String SHOWN = "form.shown";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Whether the page that was posted asked for the field. */
    public boolean shows(Field field) {
        return values.getOrDefault(SHOWN, List.of()).contains(field.name());
    }

    /** The answer to a field; missing if it was left empty. */
    public JsonNode answer(Field field) {
        var text = text(field.name());
        return switch (field.control()) {
            case Control.Several(var options) -> several(field.name(), options);
            case Control.Lines(var numbers) -> lines(text, numbers);
            case Control.DateParts _ -> text.isEmpty() ? date(field.name()) : JSON.stringNode(text);
            case Control control -> text.isEmpty() ? MissingNode.getInstance() : single(control, text);
        };
    }

    private JsonNode single(Control control, String text) {
        return switch (control) {
            case Control.Choice(var options) ->
                Control.Option.of(options, text).map(Control.Option::value).orElse(JSON.stringNode(text));
            case Control.YesNo _ -> truth(text);
            case Control.Number(var whole) -> Numbers.read(text, whole, language);
            case Control.Text line
            when line.keyboard() == Control.Keyboard.DIGITS ->
                JSON.stringNode(text.replaceAll("(?<=[0-9])[ .-]+(?=[0-9])", ""));
            default -> JSON.stringNode(text);
        };
    }

    private static JsonNode truth(String text) {
        return switch (text) {
            case "true", "on" -> JSON.booleanNode(true);
            case "false" -> JSON.booleanNode(false);
            default -> JSON.stringNode(text);
        };
    }

    /** As ISO 8601 writes it, even if there is no such day: the parts must come back as they were typed. */
    private JsonNode date(String name) {
        var parts = Stream.of("year", "month", "day")
                .map(part -> text(name + "." + part).replace("-", ""))
                .toList();
        if (parts.stream().allMatch(String::isEmpty)) {
            return MissingNode.getInstance();
        }
        return JSON.stringNode(parts.stream().map(Posted::twoDigits).collect(Collectors.joining("-")));
    }

    private static String twoDigits(String part) {
        return part.length() == 1 ? "0" + part : part;
    }

    private JsonNode several(String name, List<Control.Option> options) {
        var chosen = JSON.arrayNode();
        values.getOrDefault(name, List.of()).stream()
                .filter(it -> !it.isEmpty())
                .map(it -> Control.Option.of(options, it)
                        .map(Control.Option::value)
                        .orElse(JSON.stringNode(it)))
                .forEach(chosen::add);
        return presence(chosen);
    }

    private JsonNode lines(String text, boolean numbers) {
        var lines = JSON.arrayNode();
        text.lines()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(it -> numbers ? Numbers.read(it, false, language) : JSON.stringNode(it))
                .forEach(lines::add);
        return presence(lines);
    }

    private static JsonNode presence(ArrayNode list) {
        return list.isEmpty() ? MissingNode.getInstance() : list;
    }

    /**
     * The first text under the name that is not blank: where two values are offered and a third can be typed, the field
     * comes last. Without what no database stores, such as NUL.
     */
    private String text(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(it -> it.replace("\r\n", "\n")
                        .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                        .strip())
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse("");
    }
}
