package id.mppdigital.platform.test.api;

import java.util.Comparator;
import java.util.regex.Pattern;

/** A path with variables, such as {@code /malls/{code}}. */
record PathTemplate(String text) implements Comparable<PathTemplate> {
    private static final Pattern VARIABLE = Pattern.compile("\\{[^/}]+}");

    static PathTemplate of(String text) {
        return new PathTemplate(text);
    }

    boolean matches(String path) {
        var expression = new StringBuilder();
        var last = 0;
        for (var variable = VARIABLE.matcher(text); variable.find(); last = variable.end()) {
            expression
                    .append(Pattern.quote(text.substring(last, variable.start())))
                    .append("[^/]+");
        }
        return path.matches(expression + Pattern.quote(text.substring(last)));
    }

    @Override
    public int compareTo(PathTemplate other) {
        return Comparator.<PathTemplate>comparingLong(
                        each -> VARIABLE.matcher(each.text).results().count())
                .thenComparing(PathTemplate::text)
                .compare(this, other);
    }
}
