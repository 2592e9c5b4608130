package id.mppdigital.notification.template;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One text resource: the subject in its first line, an empty line, then the body. */
record Template(String subject, String body) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(\\w+)}}");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    static Template parse(String resource) {
        String[] parts = resource.strip().split("\\R\\R", 2);
        if (parts.length != 2 || parts[0].lines().count() != 1) {
            throw new IllegalArgumentException("A text needs one subject line, an empty line and a body: " + resource);
        }
        return new Template(parts[0], parts[1].replaceAll("\\R", "\n"));
    }

    Text fill(Language language, Map<String, String> values) {
        String filledSubject = fill(subject, values);
        String filledBody = fill(body, values);
        return new Text(filledSubject, filledBody + "\n", Html.document(language, filledSubject, filledBody));
    }

    private static String fill(String text, Map<String, String> values) {
        return PLACEHOLDER.matcher(text).replaceAll(match -> {
            String value = Objects.requireNonNull(
                    values.get(match.group(1)), () -> "No value for the placeholder " + match.group(1));
            return Matcher.quoteReplacement(singleLine(value));
        });
    }

    // A value with a line break could forge a mail header or a paragraph of its own.
    private static String singleLine(String value) {
        return UNPRINTABLE.matcher(value).replaceAll(" ");
    }
}
