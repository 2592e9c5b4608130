package id.mppdigital.notification.template;

import java.util.Map;
import java.util.function.UnaryOperator;

/** One text resource, taken apart once: the subject in its first line, an empty line, then the body. */
record Template(Phrase subject, Phrase plain, Phrase html) {
    static Template parse(Language language, String resource) {
        var parts = resource.strip().split("\\R\\R", 2);
        if (parts.length != 2 || parts[0].lines().count() != 1) {
            throw new IllegalArgumentException("A text needs one subject line, an empty line and a body: " + resource);
        }
        var body = parts[1].replaceAll("\\R", "\n");
        return new Template(
                Phrase.of(parts[0]), Phrase.of(body + "\n"), Phrase.of(Html.document(language, parts[0], body)));
    }

    Text fill(Map<String, String> values) {
        return new Text(
                subject.with(values, UnaryOperator.identity()),
                plain.with(values, UnaryOperator.identity()),
                html.with(values, Html::escape));
    }
}
