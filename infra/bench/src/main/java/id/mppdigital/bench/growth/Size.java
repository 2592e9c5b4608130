package id.mppdigital.bench.growth;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How many applications there are. */
record Size(long applications) {
    private static final List<Size> FULL =
            Stream.of(10_000, 1_000_000, 10_000_000).map(Size::new).toList();
    private static final List<Size> QUICK =
            Stream.of(1_000, 10_000, 50_000).map(Size::new).toList();

    /**
     * The sizes to measure, smallest first.
     *
     * @param wanted other ones than usual, such as {@code 10000,1000000}
     */
    static List<Size> of(boolean quick, @Nullable String wanted) {
        if (wanted == null) {
            return quick ? QUICK : FULL;
        }
        var sizes = Arrays.stream(wanted.split(","))
                .map(number -> new Size(Long.parseLong(number.strip())))
                .toList();
        if (sizes.size() < 2 || sizes.stream().anyMatch(size -> size.applications() < 1_000)) {
            throw new IllegalArgumentException(
                    "MPP_GROWTH_SIZES needs two sizes or more, each at least 1000: " + wanted);
        }
        return sizes;
    }

    /** Such as {@code 10k} or {@code 1M}. */
    String label() {
        return applications % 1_000_000 == 0 ? applications / 1_000_000 + "M" : applications / 1_000 + "k";
    }
}
