package id.mppdigital.samples.agency.inbox;

import static java.util.stream.Collectors.joining;
import static org.springframework.web.util.HtmlUtils.htmlEscape;

import id.mppdigital.samples.agency.inbox.Inbox.Received;
import id.mppdigital.samples.agency.journal.DocumentCheck;
import id.mppdigital.samples.agency.journal.Entry.Outcome;
import id.mppdigital.samples.agency.journal.Entry.Step;
import id.mppdigital.samples.agency.journal.Webhook;
import id.mppdigital.samples.paper.Text;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/** The agency's page, newest case first; it shows no answers, because those are about people. */
final class Page {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm:ss 'WITA'").withZone(ZoneId.of("Asia/Makassar"));

    private static final int ROWS = 100;

    private static final String HTML = """
            <!doctype html>
            <html lang="id">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta http-equiv="refresh" content="5">
              <title>%1$s</title>
              <link rel="stylesheet" href="/agency.css">
            </head>
            <body>
              <main>
                <h1>%1$s <small lang="en">%2$s</small></h1>
                <p>%3$d kiriman diterima. <small lang="en">%3$d deliveries received.</small></p>
                <table>
                  <thead><tr>
                    <th>Diterima <small lang="en">Received</small></th>
                    <th>Permohonan <small lang="en">Application</small></th>
                    <th>Dokumen <small lang="en">Documents</small></th>
                    <th>Keputusan <small lang="en">Decision</small></th>
                  </tr></thead>
                  <tbody>
                    %4$s
                  </tbody>
                </table>
              </main>
            </body>
            </html>
            """;

    private final Text agency;

    Page(Text agency) {
        this.agency = agency;
    }

    String show(List<Received> received) {
        return HTML.formatted(
                htmlEscape(agency.id()),
                htmlEscape(agency.en()),
                received.size(),
                received.reversed().stream().limit(ROWS).map(Page::row).collect(joining("\n        ")));
    }

    private static String row(Received received) {
        var arrival = received.arrival();
        var subject = received.subject();
        return "<tr><td>%d · %s</td><td><b>%s</b> %s<br>%s</td><td>%s</td><td>%s</td></tr>"
                .formatted(
                        arrival.order(),
                        TIME.format(arrival.receivedAt()),
                        htmlEscape(subject.registrationNumber()),
                        htmlEscape(subject.service()),
                        messageType(subject.type()),
                        lines(received.documents().stream().map(Page::document)),
                        lines(received.steps().stream().map(Page::step)));
    }

    private static String messageType(String type) {
        return switch (type) {
            case Webhook.CORRECTED -> bilingual("Diperbaiki", "Corrected");
            case Webhook.WITHDRAWN -> bilingual("Dibatalkan", "Withdrawn");
            case Webhook.VERIFIED -> bilingual("Dicocokkan dengan pangkalan data", "Compared with the register");
            case Webhook.FACTS_CHANGED -> bilingual("Fakta sudah berubah", "Facts have changed");
            default -> bilingual("Diajukan", "Submitted");
        };
    }

    private static String document(DocumentCheck document) {
        var name = htmlEscape(document.requirement());
        return switch (document.state()) {
            case INTACT ->
                name
                        + " (%,d B, %s…)"
                                .formatted(document.size(), document.sha256().substring(0, 12));
            case ALTERED -> name + bilingual(": berubah", "altered");
            case MISSING -> name + bilingual(": tidak ada", "missing");
        };
    }

    private static String step(Step step) {
        var status = step.transition().to();
        var reason = step.transition().reason();
        return bilingual(status.text().id(), status.text().en())
                + outcome(step.outcome())
                + (reason == null ? "" : ": " + bilingual(reason.id(), reason.en()));
    }

    private static String outcome(Outcome outcome) {
        return switch (outcome) {
            case MOVED -> "";
            case ALREADY_MOVED -> bilingual(" (sudah berpindah)", "(had moved already)");
            case REFUSED -> bilingual(" (ditolak platform)", "(refused by the platform)");
        };
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(joining("<br>"));
    }

    private static String bilingual(String indonesian, String english) {
        return htmlEscape(indonesian) + " <small lang=\"en\">" + htmlEscape(english) + "</small>";
    }
}
