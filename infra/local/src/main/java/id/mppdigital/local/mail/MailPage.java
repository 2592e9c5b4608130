package id.mppdigital.local.mail;

import java.util.List;
import java.util.stream.Collectors;

/** The mails as a page, newest first. */
final class MailPage {
    private static final String HTML = """
            <!doctype html>
            <html lang="id">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>Surat · MPP Digital</title>
              <style>
                body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
                article { border: 1px solid #8886; border-radius: .5rem; padding: 0 1rem; margin: 1rem 0; }
                pre { white-space: pre-wrap; font: inherit; }
                small { color: #666; }
              </style>
            </head>
            <body>
              <h1>Surat tertangkap <small lang="en">Caught mail</small></h1>
              <p>%d surat terbaru; tidak ada yang benar-benar dikirim, dan daftar ini hilang ketika platform berhenti.
                <small lang="en">The newest; nothing is really sent, and the list is gone when the platform stops.</small></p>
              %s
            </body>
            </html>
            """;

    private MailPage() {}

    static String of(List<CaughtMail> mails) {
        return HTML.formatted(
                mails.size(), mails.reversed().stream().map(MailPage::article).collect(Collectors.joining("\n  ")));
    }

    private static String article(CaughtMail mail) {
        return """
                <article id="%d"><h2>%s</h2><small>%s → %s</small><pre>%s</pre></article>""".formatted(
                        mail.id(),
                        escape(mail.subject()),
                        escape(String.join(", ", mail.from())),
                        escape(String.join(", ", mail.to())),
                        escape(mail.body()));
    }

    /** Mails carry what people typed: nothing of it may become markup. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
