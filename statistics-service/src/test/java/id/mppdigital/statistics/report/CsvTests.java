package id.mppdigital.statistics.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.problem.Wording;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTests {
    private static String csv(Wording agency) {
        var by = new Report.Breakdown(
                null, List.of(new Report.Slice("polres", agency, null)), List.of(), List.of(), List.of(), List.of());
        return Csv.of(new Report(
                new Report.Place("63.71", new Wording("Mal", "Mall")),
                Instant.EPOCH,
                12L,
                by,
                new Report.DecisionTime(7L, 20L, List.of()),
                new Report.TimeLimits(List.of(), 83L)));
    }

    @Test
    void a_line_holds_one_figure_and_a_hidden_one_is_empty() {
        assertThat(csv(new Wording("Polres", "Police")).lines())
                .containsExactly(
                        "mall,figure,code,name_id,name_en,value",
                        "63.71,applications,,Mal,Mall,12",
                        "63.71,applications_by_agency,polres,Polres,Police,",
                        "63.71,time_limit_kept_percent,,,,83",
                        "63.71,median_hours_to_decision,,,,7",
                        "63.71,p80_hours_to_decision,,,,20");
    }

    @Test
    void a_name_is_never_a_formula_nor_a_second_column() {
        assertThat(csv(new Wording("=cmd()", "Police, \"city\"")))
                .contains("polres,\"'=cmd()\",\"Police, \"\"city\"\"\",\r\n");
    }
}
