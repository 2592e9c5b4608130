package id.mppdigital.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SmallCellsTests {
    private static Set<String> hidden(Map<String, Long> counts, List<Sum<String>> sums) {
        return SmallCells.in(counts, _ -> false, sums);
    }

    @Test
    void a_small_count_takes_a_second_with_it_so_that_no_subtraction_shows_it() {
        var hidden = hidden(
                Map.of("total", 60L, "a", 3L, "b", 7L, "c", 50L), List.of(new Sum<>("total", List.of("a", "b", "c"))));

        assertThat(hidden).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void five_and_more_are_shown_and_so_is_zero() {
        var counts = Map.of("total", 12L, "a", 5L, "b", 7L, "c", 0L);

        assertThat(hidden(counts, List.of(new Sum<>("total", List.of("a", "b", "c")))))
                .isEmpty();
    }

    @Test
    void small_counts_that_are_small_together_take_a_larger_one_with_them() {
        var counts = Map.of("total", 22L, "a", 1L, "b", 1L, "c", 20L);

        assertThat(hidden(counts, List.of(new Sum<>("total", List.of("a", "b", "c")))))
                .contains("a", "b", "c");
    }

    @Test
    void a_total_of_hidden_counts_does_not_tell_that_each_is_one() {
        var parts = List.of("a", "b", "c", "d", "e");
        var ones = Map.of("total", 5L, "a", 1L, "b", 1L, "c", 1L, "d", 1L, "e", 1L);
        assertThat(hidden(ones, List.of(new Sum<>("total", parts)))).contains("total");

        var oneOrTwo = Map.of("total", 6L, "a", 2L, "b", 1L, "c", 1L, "d", 1L, "e", 1L);
        assertThat(hidden(oneOrTwo, List.of(new Sum<>("total", parts)))).contains("total");
    }

    @Test
    void a_small_total_is_hidden_with_its_only_part() {
        assertThat(hidden(Map.of("total", 4L, "a", 4L), List.of(new Sum<>("total", List.of("a", "b")))))
                .containsExactlyInAnyOrder("total", "a");
    }

    @Test
    void all_malls_minus_the_others_does_not_show_a_small_mall() {
        var counts = Map.of("nation", 102L, "banjarmasin", 60L, "siak", 40L, "luwu", 2L);

        assertThat(hidden(counts, List.of(new Sum<>("nation", List.of("banjarmasin", "siak", "luwu")))))
                .containsExactlyInAnyOrder("luwu", "siak");
    }

    @Test
    void a_total_stays_shown_when_hiding_its_parts_is_enough() {
        var counts = Map.of("nation", 10L, "mall", 10L, "rare", 3L, "usual", 7L, "rareAll", 3L, "usualAll", 7L);
        var sums = List.of(
                new Sum<>("mall", List.of("rare", "usual")),
                new Sum<>("nation", List.of("rareAll", "usualAll")),
                new Sum<>("rareAll", List.of("rare")),
                new Sum<>("usualAll", List.of("usual")),
                new Sum<>("nation", List.of("mall")));

        assertThat(hidden(counts, sums)).containsExactlyInAnyOrder("rare", "usual", "rareAll", "usualAll");
    }

    @Test
    void a_count_that_no_report_shows_protects_only_while_it_cannot_be_worked_out() {
        var counts = Map.of("agency", 9L, "skck", 9L, "sim", 3L, "both", 12L);
        var sums = List.of(new Sum<>("both", List.of("agency", "sim")), new Sum<>("skck", List.of("agency")));

        var hidden = SmallCells.in(counts, "agency"::equals, sums);

        assertThat(new Attacker(sums, hidden).knows("sim")).isFalse();
    }

    static List<Integer> seeds() {
        return IntStream.range(0, 60).boxed().toList();
    }

    /** Tables of malls and services with margins: a hidden cell may be the bridge between two well hidden groups. */
    @ParameterizedTest
    @MethodSource("seeds")
    void nobody_works_out_a_small_count_by_many_sums_together(int seed) {
        var random = new Random(seed);
        int malls = 2 + random.nextInt(5);
        int services = 2 + random.nextInt(5);
        var counts = new HashMap<String, Long>();
        var sums = new ArrayList<Sum<String>>();
        for (int mall = 0; mall < malls; mall++) {
            var row = new ArrayList<String>();
            for (int service = 0; service < services; service++) {
                long count = random.nextInt(3) == 0 ? random.nextInt(5) : random.nextInt(200);
                row.add("m" + mall + "s" + service);
                counts.put(row.getLast(), count);
                counts.merge("m" + mall, count, Long::sum);
                counts.merge("s" + service, count, Long::sum);
                counts.merge("all", count, Long::sum);
            }
            sums.add(new Sum<>("m" + mall, row));
        }
        for (int service = 0; service < services; service++) {
            int column = service;
            sums.add(new Sum<>(
                    "s" + service,
                    IntStream.range(0, malls)
                            .mapToObj(mall -> "m" + mall + "s" + column)
                            .toList()));
        }
        sums.add(new Sum<>(
                "all", IntStream.range(0, malls).mapToObj(mall -> "m" + mall).toList()));
        sums.add(new Sum<>(
                "all", IntStream.range(0, services).mapToObj(each -> "s" + each).toList()));

        var hidden = hidden(counts, sums);

        var attacker = new Attacker(sums, hidden);
        assertThat(counts).allSatisfy((cell, count) -> {
            if (count > 0 && count < SmallCells.SMALLEST) {
                assertThat(hidden).contains(cell);
                assertThat(attacker.knows(cell)).as(cell).isFalse();
            }
        });
    }
}
