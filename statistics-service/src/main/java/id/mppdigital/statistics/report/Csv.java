package id.mppdigital.statistics.report;

import id.mppdigital.platform.problem.Wording;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A report as a table (RFC 4180) with one figure a line; a figure that is hidden, or that nobody knows, is empty. */
final class Csv {
    private final String mall;
    private final StringBuilder lines = new StringBuilder();

    private Csv(Report report) {
        this.mall = report.place().mall() == null ? "" : report.place().mall();
    }

    static String of(Report report) {
        var csv = new Csv(report);
        csv.line("mall", "figure", "code", "name_id", "name_en", "value");
        csv.figure("applications", "", report.place().name(), report.applications());
        if (report.by().malls() != null) {
            csv.slices("applications_by_mall", report.by().malls());
        }
        csv.slices("applications_by_agency", report.by().agencies());
        csv.slices("applications_by_service", report.by().services());
        csv.slices("applications_by_status", report.by().statuses());
        csv.slices("applications_by_month", report.by().months());
        csv.slices("applications_by_day", report.by().days());
        csv.slices("applications_by_time_limit", report.timeLimit().outcomes());
        csv.figure("time_limit_kept_percent", "", null, report.timeLimit().keptPercent());
        csv.times(report.timeToDecision());
        return csv.lines.toString();
    }

    private void slices(String figure, List<Report.Slice> slices) {
        slices.forEach(slice -> figure(figure, slice.code(), slice.name(), slice.applications()));
    }

    private void times(Report.DecisionTime time) {
        figure("median_hours_to_decision", "", null, time.medianHours());
        figure("p80_hours_to_decision", "", null, time.p80Hours());
        for (var service : time.services()) {
            figure("median_hours_to_decision_by_service", service.code(), service.name(), service.medianHours());
            figure("p80_hours_to_decision_by_service", service.code(), service.name(), service.p80Hours());
        }
    }

    private void figure(String figure, String code, @Nullable Wording name, @Nullable Long value) {
        line(
                mall,
                figure,
                code,
                name == null ? "" : name.id(),
                name == null ? "" : name.en(),
                value == null ? "" : value.toString());
    }

    private void line(String... fields) {
        lines.append(Stream.of(fields).map(Csv::quoted).collect(Collectors.joining(",", "", "\r\n")));
    }

    /** Names come from manifests: a spreadsheet must not take one for a formula. */
    private static String quoted(String field) {
        var text = !field.isEmpty() && "=+-@\t\r".indexOf(field.charAt(0)) >= 0 ? "'" + field : field;
        return text.matches("[A-Za-z0-9._-]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
