package id.mppdigital.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RoundingTests {
    private static final Rounding ROUNDING = new Rounding(new byte[32]);

    @Test
    void a_count_goes_to_one_of_the_two_multiples_of_five_beside_it_and_a_multiple_stays() {
        for (var cell = 0; cell < 100; cell++) {
            for (var count = 0; count < 40; count++) {
                var figure = ROUNDING.of("cell" + cell, count);

                assertThat(figure % 5).isZero();
                assertThat(Math.abs(figure - count)).isLessThan(5);
            }
        }
    }

    @Test
    void figures_are_right_on_average() {
        for (var count = 10; count < 15; count++) {
            var asked = (long) count;
            var mean = IntStream.range(0, 20_000)
                    .mapToLong(cell -> ROUNDING.of("cell" + cell, asked))
                    .average()
                    .orElseThrow();

            assertThat(mean).isCloseTo(count, within(0.05));
        }
    }

    @Test
    void a_figure_never_falls_while_its_count_grows() {
        for (var cell = 0; cell < 100; cell++) {
            var name = "cell" + cell;
            assertThat(LongStream.range(0, 60).map(count -> ROUNDING.of(name, count)))
                    .isSorted();
        }
    }

    @Test
    void the_same_count_of_a_cell_gives_the_same_figure_after_a_restart_and_another_one_under_another_key() {
        var again = new Rounding(new byte[32]);
        var key = new byte[32];
        key[31] = 1;
        var other = new Rounding(key);

        var figures = IntStream.range(0, 50).mapToObj(cell -> ROUNDING.of("cell" + cell, 12));
        assertThat(IntStream.range(0, 50).mapToObj(cell -> again.of("cell" + cell, 12)))
                .containsExactlyElementsOf(figures.toList());
        assertThat(IntStream.range(0, 50).filter(cell -> other.of("cell" + cell, 12) != again.of("cell" + cell, 12)))
                .isNotEmpty();
    }
}
