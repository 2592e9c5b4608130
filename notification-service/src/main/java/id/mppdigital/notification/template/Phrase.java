package id.mppdigital.notification.template;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Words with places for values, as {@code {{name}}}.
 *
 * @param parts words and the names of places in turn; words come first and last
 */
record Phrase(List<String> parts) {
    private static final Pattern BRACES = Pattern.compile("\\{\\{(?=\\w+}})|(?<=\\{\\{\\w{1,99})}}");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    static Phrase of(String text) {
        return new Phrase(List.of(BRACES.split(text, -1)));
    }

    String with(Map<String, String> values, UnaryOperator<String> spelling) {
        var filled = new StringBuilder();
        for (int n = 0; n < parts.size(); n++) {
            var part = parts.get(n);
            filled.append(n % 2 == 0 ? part : spelling.apply(value(values, part)));
        }
        return filled.toString();
    }

    // A value with a line break could forge a mail header or a paragraph of its own.
    private static String value(Map<String, String> values, String name) {
        var value = Objects.requireNonNull(values.get(name), () -> "No value for the placeholder " + name);
        return UNPRINTABLE.matcher(value).replaceAll(" ");
    }
}
