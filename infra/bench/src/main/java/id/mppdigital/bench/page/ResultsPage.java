package id.mppdigital.bench.page;

import id.mppdigital.bench.instrument.Bar;
import id.mppdigital.bench.instrument.Results;
import id.mppdigital.bench.instrument.Row;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One page of HTML, complete in itself: a strip of rounds for each row, a plot of percentiles for each scenario with
 * latencies.
 */
public final class ResultsPage {
    private ResultsPage() {}

    public static String of(Results results) {
        var scenarios = results.rows().stream().map(Row::scenario).distinct().toList();
        return """
                <!doctype html>
                <html lang="en">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>MPP Digital, measured %s</title>
                <style>%s</style>
                <h1>MPP Digital, measured</h1>
                <p class="machine">%s</p>
                <p>Every dot is one round: ours beside the reference, minutes apart, on the same machine. The solid line is the first bar, the
                dashed one the goal; the shaded side is where the figure should lie.</p>
                %s
                </html>
                """.formatted(
                results.date(),
                STYLE,
                machine(results),
                scenarios.stream().map(scenario -> section(scenario, results)).collect(Collectors.joining()));
    }

    private static String machine(Results results) {
        var it = results.machine();
        return "%s · %s, %d cores, %s · %s · Java %s · load %.1f at the start"
                .formatted(
                        results.date(),
                        Text.escape(it.processor()),
                        it.cores(),
                        it.memory(),
                        it.system(),
                        it.java(),
                        it.load());
    }

    private static String section(String scenario, Results results) {
        var rows = results.rows().stream()
                .filter(row -> row.scenario().equals(scenario))
                .map(ResultsPage::row)
                .collect(Collectors.joining());
        var curves = results.curves().stream()
                .filter(curve -> curve.scenario().equals(scenario))
                .toList();
        return "<section><h2>%s</h2>%s%s</section>"
                .formatted(scenario, rows, curves.isEmpty() ? "" : new PercentilePlot(curves).svg());
    }

    private static String row(Row row) {
        var name = row.name().substring(row.name().indexOf('/') + 1);
        return """
                <div class="row"><div><b>%s</b> %s<br><small>beside %s: %s to %s %s%s. %s</small></div>%s</div>
                """.formatted(
                        Text.escape(name),
                        verdict(row),
                        Text.escape(row.reference()),
                        Text.figure(row.ours().median()),
                        Text.figure(row.theirs().median()),
                        row.unit(),
                        row.commit() == null ? "" : ", commit " + row.commit(),
                        Text.escape(row.note()),
                        new RoundStrip(row).svg());
    }

    private static String verdict(Row row) {
        if (row.reached() == null) {
            return "";
        }
        var words = List.of("goal", "bar", "short");
        var word = words.get(row.reached() == Bar.Reached.GOAL ? 0 : row.reached() == Bar.Reached.FIRST ? 1 : 2);
        return "<span class=\"%s\">%s</span>".formatted(word, word.toUpperCase(Locale.ROOT));
    }

    private static final String STYLE = """
            body{font:15px/1.5 system-ui,sans-serif;max-width:64rem;margin:2rem auto;padding:0 1rem;color:#1b2733;background:#fcfcfa}
            h1{margin-bottom:0} h2{border-top:1px solid #d8dcd6;padding-top:1rem;margin-top:2.5rem} .machine,small{color:#5b6770}
            .row{display:grid;grid-template-columns:22rem 1fr;gap:1rem;align-items:center;margin:.6rem 0}
            .goal,.bar,.short{font-size:.7rem;padding:.1rem .45rem;border-radius:1rem;color:#fff}
            .goal{background:#1d7a46}.bar{background:#2f6690}.short{background:#b3432b}
            svg{width:100%;height:auto} text{font:11px system-ui,sans-serif;fill:#5b6770}
            @media(max-width:50rem){.row{grid-template-columns:1fr}}
            """;
}
