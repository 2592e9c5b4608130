package id.mppdigital.statistics.disclosure;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToLongBiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DisclosureTests {
    private static final Rounding ROUNDING = new Rounding(new byte[32]);

    private static Map<String, Long> figures(
            Map<String, Long> counts, List<Sum<String>> sums, ToLongBiFunction<String, Long> rounding) {
        return Disclosure.figures(counts, _ -> false, sums, rounding);
    }

    private static Map<String, Long> figures(Map<String, Long> counts, List<Sum<String>> sums) {
        return figures(counts, sums, ROUNDING::of);
    }

    private static Attacker attacker(Map<String, Long> counts, List<Sum<String>> sums, Map<String, Long> figures) {
        var hiddenForOthers = counts.keySet().stream()
                .filter(cell -> counts.getOrDefault(cell, 0L) >= 5 && !figures.containsKey(cell))
                .collect(toSet());
        return new Attacker(counts.keySet(), figures, hiddenForOthers, sums);
    }

    private static void assertNothingSmallIsKnown(
            Map<String, Long> counts, List<Sum<String>> sums, Map<String, Long> figures) {
        var attacker = attacker(counts, sums, figures);
        assertThat(counts).allSatisfy((cell, count) -> {
            assertThat(attacker.allows(cell, count)).as(cell).isTrue();
            if (count < 5) {
                assertThat(figures).doesNotContainKey(cell);
                assertThat(attacker.possibleValues(cell)).as(cell).isGreaterThanOrEqualTo(3);
            }
        });
    }

    @Test
    void a_count_below_five_has_no_figure_and_all_others_have_their_own() {
        var counts = Map.of("total", 58L, "a", 3L, "b", 5L, "c", 50L);

        assertThat(figures(counts, List.of(new Sum<>("total", List.of("a", "b", "c")))))
                .containsOnlyKeys("total", "b", "c")
                .containsEntry("total", ROUNDING.of("total", 58))
                .containsEntry("b", 5L)
                .containsEntry("c", 50L);
    }

    @Test
    void the_same_applications_have_one_figure_in_all_tables() {
        for (var mall = 0; mall < 40; mall++) {
            var agency = "b-agency" + mall;
            var service = "c-service" + mall;
            var counts = Map.of("a-mall", 12L, agency, 12L, service, 12L);
            var sums = List.of(new Sum<>("a-mall", List.of(agency)), new Sum<>(agency, List.of(service)));

            assertThat(figures(counts, sums).values()).containsOnly(ROUNDING.of("a-mall", 12));
        }
    }

    @Test
    void parts_that_were_all_rounded_up_do_not_tell_that_the_rest_is_one_each() {
        // Shown would be at most 14 together, and 11 of these: one is left for each of three.
        var counts = Map.of("total", 14L, "a", 11L, "b", 1L, "c", 1L, "d", 1L);
        var sums = List.of(new Sum<>("total", List.of("a", "b", "c", "d")));

        var figures = figures(counts, sums, (cell, count) -> cell.equals("total") ? count - count % 5 : up(count));

        assertNothingSmallIsKnown(counts, sums, figures);
    }

    @Test
    void a_total_that_was_rounded_up_does_not_tell_that_each_of_its_hidden_parts_is_four() {
        var counts = Map.of("total", 16L, "a", 4L, "b", 4L, "c", 4L, "d", 4L);
        var sums = List.of(new Sum<>("total", List.of("a", "b", "c", "d")));

        var figures = figures(counts, sums, (_, count) -> up(count));

        assertThat(figures).isEmpty();
        assertNothingSmallIsKnown(counts, sums, figures);
    }

    @Test
    void a_small_part_is_not_told_by_large_ones_that_were_all_rounded_down() {
        var counts = Map.of("total", 31L, "a", 9L, "b", 9L, "c", 9L, "d", 4L);
        var sums = List.of(new Sum<>("total", List.of("a", "b", "c", "d")));

        var figures = figures(counts, sums, (cell, count) -> cell.equals("total") ? up(count) : count - count % 5);

        assertThat(figures).containsKey("total").hasSize(3);
        assertNothingSmallIsKnown(counts, sums, figures);
    }

    private static long up(long count) {
        return (count + 4) / 5 * 5;
    }

    static List<Integer> seeds() {
        return IntStream.range(0, 300).boxed().toList();
    }

    /** Tables of malls and services with margins, by fair and by the most unlucky rounding. */
    @ParameterizedTest
    @MethodSource("seeds")
    void nobody_narrows_a_small_count_down_by_many_sums_together(int seed) {
        var random = new Random(seed);
        int malls = 2 + random.nextInt(5);
        int services = 2 + random.nextInt(5);
        var counts = new HashMap<String, Long>();
        var sums = new ArrayList<Sum<String>>();
        for (int mall = 0; mall < malls; mall++) {
            for (int service = 0; service < services; service++) {
                long count = random.nextInt(3) > 0 ? 1 + random.nextInt(4) : 1 + random.nextInt(40);
                for (var cell : List.of("m" + mall + "s" + service, "m" + mall, "s" + service, "all")) {
                    counts.merge(cell, count, Long::sum);
                }
            }
        }
        var all = IntStream.range(0, malls).mapToObj(mall -> "m" + mall).toList();
        var each =
                IntStream.range(0, services).mapToObj(service -> "s" + service).toList();
        all.forEach(mall -> sums.add(
                new Sum<>(mall, each.stream().map(service -> mall + service).toList())));
        each.forEach(service -> sums.add(
                new Sum<>(service, all.stream().map(mall -> mall + service).toList())));
        sums.add(new Sum<>("all", all));
        sums.add(new Sum<>("all", each));

        assertNothingSmallIsKnown(counts, sums, figures(counts, sums));
        assertNothingSmallIsKnown(
                counts,
                sums,
                figures(counts, sums, (cell, count) -> cell.length() > 3 ? up(count) : count - count % 5));
        assertNothingSmallIsKnown(
                counts,
                sums,
                figures(counts, sums, (cell, count) -> cell.length() > 3 ? count - count % 5 : up(count)));
    }

    @Test
    void a_count_that_no_report_shows_is_not_told_either() {
        var sums = List.of(
                new Sum<>("agency", List.of("agency-skck", "agency-sim")),
                new Sum<>("skck", List.of("agency-skck", "other-skck")),
                new Sum<>("other", List.of("other-skck")));
        var counts = Map.of(
                "agency", 14L, "agency-skck", 11L, "agency-sim", 3L, "skck", 21L, "other-skck", 10L, "other", 10L);

        var figures = Disclosure.figures(counts, cell -> cell.contains("-"), sums, ROUNDING::of);

        assertThat(figures).containsKey("agency").doesNotContainKeys("agency-skck", "agency-sim", "other-skck");
    }
}
