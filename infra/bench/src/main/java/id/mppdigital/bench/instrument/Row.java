package id.mppdigital.bench.instrument;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One comparison: ours beside a reference, both measured in the same rounds.
 *
 * @param name {@code scenario/what}, such as {@code gateway/requests}
 * @param reference what ours stands beside
 * @param unit of both figures
 * @param ratio ours divided by the reference, round by round
 * @param oursByRound in the order in which they were measured
 * @param bar none where nothing was promised
 * @param reached none where nothing was promised
 * @param note what a reader must know to judge it; may be empty
 * @param commit what was measured; none in results that are older than this field
 */
public record Row(
        String name,
        String reference,
        String unit,
        Summary ratio,
        Summary ours,
        Summary theirs,
        List<Double> oursByRound,
        List<Double> theirsByRound,
        @Nullable Bar bar,
        Bar.@Nullable Reached reached,
        String note,
        @Nullable String commit) {
    /** Both lists hold one figure for each round. */
    public static Row of(
            String name,
            String reference,
            String unit,
            List<Double> ours,
            List<Double> theirs,
            @Nullable Bar bar,
            String note) {
        if (ours.size() != theirs.size()) {
            throw new IllegalArgumentException(name + ": " + ours.size() + " rounds beside " + theirs.size());
        }
        var ratio = Summary.of(IntStream.range(0, ours.size())
                .mapToObj(round -> ours.get(round) / theirs.get(round))
                .toList());
        var own = Summary.of(ours);
        var reached = bar == null ? null : bar.reachedBy(own, ratio);
        return new Row(name, reference, unit, ratio, own, Summary.of(theirs), ours, theirs, bar, reached, note, null);
    }

    Row measuredAt(String commit) {
        return new Row(
                name, reference, unit, ratio, ours, theirs, oursByRound, theirsByRound, bar, reached, note, commit);
    }

    /** The scenario that measured it. */
    public String scenario() {
        return name.substring(0, name.indexOf('/'));
    }
}
