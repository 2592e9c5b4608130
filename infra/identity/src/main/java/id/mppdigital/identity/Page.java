package id.mppdigital.identity;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

/** A page in both languages, Indonesian first. */
final class Page {
    /** No form-action: browsers apply it to the redirect after sign-in as well, which goes to the front-end. */
    static final String CONTENT_POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String HTML = """
            <!doctype html>
            <html lang="id">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>%1$s · MPP Digital</title>
              <link rel="stylesheet" href="/login.css">
            </head>
            <body>
              <main>
                <h1>%1$s <small lang="en">%2$s</small></h1>
                %3$s
              </main>
            </body>
            </html>
            """;

    private Page() {}

    /** @param body HTML that is safe to show */
    static String of(Text title, String body) {
        return HTML.formatted(htmlEscape(title.id()), htmlEscape(title.en()), body);
    }

    static String notice(Text text) {
        return """
                <p class="notice" role="alert">%s <small lang="en">%s</small></p>""".formatted(htmlEscape(text.id()), htmlEscape(text.en()));
    }
}
