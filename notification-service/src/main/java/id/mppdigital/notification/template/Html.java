package id.mppdigital.notification.template;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The HTML form of a plain text: paragraphs, no images, no scripts, nothing to load. */
final class Html {
    private static final String DOCUMENT = """
            <!DOCTYPE html>
            <html lang="%s">
            <head><meta charset="utf-8"><title>%s</title></head>
            <body style="font-family: sans-serif; line-height: 1.5; max-width: 40em; margin: 1em auto">
            %s
            </body>
            </html>
            """;

    private Html() {}

    static String document(Language language, String title, String body) {
        var paragraphs = Arrays.stream(body.split("\n\n"))
                .map(paragraph -> "<p>" + escape(paragraph).replace("\n", "<br>\n") + "</p>")
                .collect(Collectors.joining("\n"));
        return DOCUMENT.formatted(language.code(), escape(title), paragraphs);
    }

    static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
