package id.mppdigital.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The plan that the database executed for a page of a list.
 *
 * @param text the plan with the rows that each node saw
 */
public record PagePlan(String text) {
    private static final Pattern ACTUAL_ROWS = Pattern.compile("actual rows=([0-9.]+)");

    /**
     * Runs the statement with {@code explain analyze}.
     *
     * @param lines runs what it is given and answers with a line of each row
     */
    public static PagePlan of(String sql, Function<String, List<String>> lines) {
        return new PagePlan(String.join("\n", lines.apply("explain (analyze, costs off, timing off) " + sql)));
    }

    /** Checks that only rows of the page were read: at most {@code most} in any node, and none discarded. */
    public void assertNothingInVain(double most) {
        assertThat(text).doesNotContain("Seq Scan", "Rows Removed");
        assertThat(ACTUAL_ROWS.matcher(text).results().map(row -> Double.valueOf(row.group(1))))
                .as(text)
                .isNotEmpty()
                .allMatch(rows -> rows <= most);
    }
}
