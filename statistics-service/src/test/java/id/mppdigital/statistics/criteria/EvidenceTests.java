package id.mppdigital.statistics.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.problem.Wording;
import id.mppdigital.statistics.catalog.Catalogue;
import id.mppdigital.statistics.report.Report;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EvidenceTests {
    private static Evidence evidence(List<String> months, List<Report.Slice> outcomes) {
        var shown =
                months.stream().map(month -> new Report.Slice(month, null, 10L)).toList();
        var report = new Report(
                new Report.Place("63.71", new Wording("Mal", "Mall")),
                Instant.EPOCH,
                50L,
                new Report.Breakdown(null, List.of(), List.of(), List.of(), shown, List.of()),
                new Report.DecisionTime(null, null, List.of()),
                new Report.TimeLimits(outcomes, null));
        return new Evidence(new Catalogue.Offer("63.71", true, 1, 1), report, YearMonth.of(2026, 11));
    }

    private static Verdict sustainability(String... months) {
        return Criterion.SUSTAINABILITY
                .judge(evidence(List.of(months), List.of()))
                .verdict();
    }

    @Test
    void a_mall_is_sustained_when_it_was_in_use_in_each_of_the_last_three_full_months() {
        assertThat(sustainability("2026-08", "2026-09", "2026-10")).isEqualTo(Verdict.MET);
        assertThat(sustainability("2026-07", "2026-08", "2026-09", "2026-10", "2026-11"))
                .isEqualTo(Verdict.MET);
        assertThat(sustainability("2026-08", "2026-10", "2026-11")).isEqualTo(Verdict.NOT_MET);
        assertThat(sustainability("2025-01", "2026-11")).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void of_a_mall_that_began_lately_nothing_is_said_about_sustainability() {
        assertThat(sustainability()).isEqualTo(Verdict.NOT_MEASURED);
        assertThat(sustainability("2026-09", "2026-10", "2026-11")).isEqualTo(Verdict.NOT_MEASURED);
    }

    @Test
    void decisions_are_those_that_are_shown_and_hidden_ones_are_no_evidence() {
        var open = new Report.Slice("OPEN_IN_TIME", null, 30L);
        var decided = Stream.of("DECIDED_IN_TIME", "DECIDED_LATE").map(outcome -> new Report.Slice(outcome, null, 20L));

        assertThat(evidence(List.of(), List.of(open)).decided()).isNull();
        assertThat(evidence(List.of(), Stream.concat(decided, Stream.of(open)).toList())
                        .decided())
                .isEqualTo(40);
    }
}
