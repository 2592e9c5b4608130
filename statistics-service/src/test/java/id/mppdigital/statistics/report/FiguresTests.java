package id.mppdigital.statistics.report;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.problem.Wording;
import id.mppdigital.statistics.disclosure.Rounding;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FiguresTests {
    /** Applications of one mall that all share agency, service, status and month. */
    private record Alike(String mall, String agency, String service, String status, long applications) {
        Stream<Tally> tallies() {
            return Stream.of(
                    new Tally(mall, Dimension.AGENCY, agency, Dimension.SERVICE, service, applications),
                    new Tally(mall, Dimension.STATUS, status, Dimension.TIME_LIMIT, limit(), applications),
                    new Tally(mall, Dimension.MONTH, "2026-11", Dimension.DAY, "2026-11-20", applications));
        }

        private String limit() {
            return switch (status) {
                case "REJECTED" -> "DECIDED_LATE";
                case "ISSUED" -> "DECIDED_IN_TIME";
                case "WITHDRAWN" -> "ENDED_UNDECIDED";
                default -> "OPEN_IN_TIME";
            };
        }
    }

    private static final Map<String, Wording> MALLS = new TreeMap<>(Map.of(
            "99.01", new Wording("Mal 1", "Mall 1"),
            "99.02", new Wording("Mal 2", "Mall 2"),
            "99.03", new Wording("Mal 3", "Mall 3")));

    private static Report report(String scope, Alike... applications) {
        var tables = new Tables(Stream.of(applications).flatMap(Alike::tallies).toList(), new Rounding(new byte[32]));
        var hours = Stream.of(applications)
                .flatMap(each ->
                        Stream.of(new Facts.Scope(each.mall(), null), new Facts.Scope(each.mall(), each.service())))
                .distinct()
                .collect(toMap(each -> each, each -> new Facts.Hours(each.mall(), each.service(), 7, 20)));
        var figures = new Figures(tables, hours, Map.of(), Map.of(), MALLS);
        var mall = scope.equals(Cell.NATIONAL) ? null : scope;
        return figures.of(scope, new Report.Place(mall, new Wording("Mal", "Mall")), Instant.EPOCH);
    }

    private static List<String> codes(List<Report.Slice> slices) {
        return slices.stream().map(Report.Slice::code).toList();
    }

    @Test
    void a_mall_of_few_applications_does_not_tell_what_they_have_in_common() {
        var report = report(
                "99.01",
                new Alike("99.01", "polres-1", "skck", "REJECTED", 3),
                new Alike("99.02", "polres-2", "sim", "ISSUED", 30));

        assertThat(report.applications()).isNull();
        assertThat(report.by())
                .isEqualTo(new Report.Breakdown(null, List.of(), List.of(), List.of(), List.of(), List.of()));
        assertThat(report.timeToDecision()).isEqualTo(new Report.DecisionTime(null, null, List.of()));
        assertThat(report.timeLimit()).isEqualTo(new Report.TimeLimits(List.of(), null));
    }

    @Test
    void the_nation_lists_the_malls_with_the_figures_of_their_own_reports_and_no_small_one() {
        var applications = new Alike[] {
            new Alike("99.01", "polres-1", "skck", "REJECTED", 33),
            new Alike("99.02", "polres-2", "sim", "ISSUED", 47),
            new Alike("99.03", "polres-3", "sim", "ISSUED", 4)
        };

        var malls = report(Cell.NATIONAL, applications).by().malls();

        assertThat(malls)
                .containsExactly(
                        new Report.Slice(
                                "99.01",
                                MALLS.get("99.01"),
                                report("99.01", applications).applications()),
                        new Report.Slice(
                                "99.02",
                                MALLS.get("99.02"),
                                report("99.02", applications).applications()));
        assertThat(report("99.01", applications).by().malls()).isNull();
    }

    @Test
    void a_mall_of_few_applications_looks_like_one_without_any() {
        var few = report("99.01", new Alike("99.01", "polres-1", "skck", "REJECTED", 4));

        assertThat(few).isEqualTo(report("99.01"));
    }

    @Test
    void an_agencys_few_applications_do_not_tell_what_they_have_in_common() {
        var report = report(
                "99.01",
                new Alike("99.01", "polres", "skck", "REJECTED", 3),
                new Alike("99.01", "imigrasi", "paspor", "IN_REVIEW", 7),
                new Alike("99.01", "dukcapil", "ktp", "ISSUED", 40));

        assertThat(report.applications()).isEqualTo(50);
        assertThat(codes(report.by().agencies())).containsExactly("dukcapil", "imigrasi");
        assertThat(codes(report.by().services())).containsExactly("ktp", "paspor");
        assertThat(codes(report.by().statuses())).containsExactly("IN_REVIEW", "ISSUED");
        assertThat(report.timeToDecision().services())
                .extracting(Report.ServiceTime::code)
                .containsExactly("ktp", "paspor");
    }

    @Test
    void times_are_shown_only_beside_twenty_applications() {
        var report = report(
                "99.01",
                new Alike("99.01", "imigrasi", "paspor", "ISSUED", 15),
                new Alike("99.01", "dukcapil", "ktp", "ISSUED", 40));

        assertThat(report.timeToDecision().medianHours()).isEqualTo(7);
        assertThat(report.timeToDecision().services())
                .extracting(Report.ServiceTime::p80Hours)
                .containsExactly(20L, null);
    }

    @Test
    void the_percentage_of_kept_limits_is_that_of_the_figures() {
        assertThat(keptPercent("REJECTED", 10, 40)).isEqualTo(80);
        assertThat(keptPercent("IN_REVIEW", 10, 40)).isEqualTo(100);
        // Few late ones are like none.
        assertThat(keptPercent("REJECTED", 3, 40)).isEqualTo(100);
        assertThat(keptPercent("REJECTED", 5, 10)).isNull();
    }

    private static @Nullable Long keptPercent(String status, long few, long issued) {
        var mall = report(
                "99.01",
                new Alike("99.01", "polres", "skck", status, few),
                new Alike("99.01", "polres", "skck", "WITHDRAWN", 10),
                new Alike("99.01", "polres", "skck", "ISSUED", issued));
        return mall.timeLimit().keptPercent();
    }

    @Test
    void an_agency_of_one_mall_has_the_same_figure_in_the_malls_report_and_in_the_nations() {
        for (var count = 6; count < 40; count++) {
            Alike[] applications = {
                new Alike("99.01", "polres", "skck", "ISSUED", count),
                new Alike("99.01", "dukcapil", "ktp", "ISSUED", 60),
                new Alike("99.02", "imigrasi", "paspor", "ISSUED", 60)
            };

            assertThat(report(Cell.NATIONAL, applications).by().agencies())
                    .containsAll(report("99.01", applications).by().agencies());
        }
    }

    @Test
    void every_listed_row_has_its_number() {
        var report = report(
                Cell.NATIONAL,
                new Alike("99.01", "polres", "skck", "REJECTED", 3),
                new Alike("99.01", "imigrasi", "paspor", "ISSUED", 30),
                new Alike("99.02", "dukcapil", "ktp", "ISSUED", 60));

        var by = report.by();
        assertThat(Stream.of(by.agencies(), by.services(), by.statuses(), by.months(), by.days())
                        .flatMap(List::stream))
                .isNotEmpty()
                .allSatisfy(slice -> assertThat(slice.applications()).isNotNull());
    }
}
