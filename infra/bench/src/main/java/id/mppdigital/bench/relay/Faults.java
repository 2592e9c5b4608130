package id.mppdigital.bench.relay;

import java.util.List;

/**
 * What went wrong with a relay's deliveries.
 *
 * @param overtaken events that came after a later one of their aggregate
 * @param repeated deliveries of an event after its first
 * @param lost events that had not come when patience ended
 */
record Faults(int overtaken, int repeated, int lost) {
    static Faults sum(List<Faults> all) {
        return new Faults(
                all.stream().mapToInt(Faults::overtaken).sum(),
                all.stream().mapToInt(Faults::repeated).sum(),
                all.stream().mapToInt(Faults::lost).sum());
    }

    @Override
    public String toString() {
        return "overtaken %d, repeated %d, lost %d".formatted(overtaken, repeated, lost);
    }
}
