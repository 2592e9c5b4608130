package id.mppdigital.gateway.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.web.util.HtmlUtils;

/** Plain pages, without any script: what is put in is text and never markup. */
final class Html {
    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
              <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>MPP Digital: {title}</title>
                <link rel="stylesheet" href="/docs/pages.css">
              </head>
              <body>
                <nav><a href="/docs">APIs</a> <a href="/docs/refusals">Refusals</a> <a href="/docs/events">Events</a>
                  <a href="/docs/webhooks">Webhooks</a> <a href="/docs/registers">Registers</a></nav>
                <h1>{title}</h1>
            {body}  </body>
            </html>
            """;

    private final StringBuilder body = new StringBuilder();

    Html paragraph(String text) {
        return element("p", text);
    }

    Html heading(String id, String text) {
        body.append("<h2 id=\"")
                .append(escaped(id))
                .append("\">")
                .append(escaped(text))
                .append("</h2>\n");
        return this;
    }

    Html subheading(String text) {
        return element("h3", text);
    }

    Html code(String text) {
        return element("pre", text);
    }

    Html link(String url, String text) {
        body.append("<p><a href=\"")
                .append(escaped(url))
                .append("\">")
                .append(escaped(text))
                .append("</a></p>\n");
        return this;
    }

    Html table(String... columns) {
        body.append("<table><thead>");
        row("th", "", columns);
        body.append("</thead><tbody>\n");
        return this;
    }

    /** @param id what links name it by */
    Html row(String id, String... cells) {
        row("td", " id=\"" + escaped(id) + '"', cells);
        return this;
    }

    Html end() {
        body.append("</tbody></table>\n");
        return this;
    }

    byte[] page(String title) {
        return PAGE.replace("{title}", escaped(title)).replace("{body}", body).getBytes(UTF_8);
    }

    private void row(String tag, String attributes, String... cells) {
        body.append("<tr").append(attributes).append('>');
        for (var cell : cells) {
            body.append('<').append(tag).append('>').append(escaped(cell));
            body.append("</").append(tag).append('>');
        }
        body.append("</tr>\n");
    }

    private Html element(String tag, String text) {
        body.append('<').append(tag).append('>').append(escaped(text));
        body.append("</").append(tag).append(">\n");
        return this;
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
