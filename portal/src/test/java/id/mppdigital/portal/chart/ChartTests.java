package id.mppdigital.portal.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTests {
    @Test
    void neighbours_are_joined_and_a_missing_value_is_a_gap() {
        var line = line(point(1, 10), point(2, 5), point(4, 0), point(5, 10), point(9, 5));
        assertThat(line.pieces()).containsExactly("2.0,0.0 14.0,50.0", "38.0,100.0 50.0,0.0");
    }

    @Test
    void a_single_value_is_a_point() {
        var line = line(point(7, 3));
        assertThat(line.pieces()).isEmpty();
        assertThat(line.x(line.points().getFirst())).isEqualTo("2.0%");
        assertThat(line.y(line.points().getFirst())).isEqualTo("0.0%");
    }

    @Test
    void nothing_but_zeros_lies_on_the_ground() {
        assertThat(line(point(1, 0), point(2, 0)).pieces()).containsExactly("2.0,100.0 98.0,100.0");
    }

    @Test
    void the_longest_bar_is_the_most_and_an_unknown_value_has_none() {
        var most = new Mark("A", 40L, "40");
        var part = new Mark("B", 10L, "10");
        var unknown = new Mark("C", null, "hidden");
        var bars = new Bars("id", "title", "summary", List.of(most, part, unknown));
        assertThat(bars.marks()).extracting(bars::width).containsExactly("100.0%", "25.0%", "0.0%");
    }

    @Test
    void a_long_label_is_cut_in_the_chart() {
        assertThat(new Mark("Dinas Kependudukan dan Pencatatan Sipil", 1L, "1").shortLabel())
                .isEqualTo("Dinas Kependudukan dan Pencat…");
    }

    private static Line line(Line.Point... points) {
        return new Line("id", "title", "summary", List.of(points));
    }

    private static Line.Point point(long at, long value) {
        return new Line.Point(at, new Mark("label", value, "words"));
    }
}
