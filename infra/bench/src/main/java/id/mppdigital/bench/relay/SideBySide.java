package id.mppdigital.bench.relay;

import id.mppdigital.bench.instrument.Curve;
import id.mppdigital.bench.instrument.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;

/** The rounds of all relays, and what they come to: ours beside each peer, and each beside itself at rest. */
final class SideBySide {
    private static final String OURS = OwnOutbox.SETUP.name();

    private final Load load;
    private final Map<String, List<Figures>> rounds = new LinkedHashMap<>();

    SideBySide(Load load) {
        this.load = load;
    }

    void add(String relay, Figures figures) {
        rounds.computeIfAbsent(relay, _ -> new ArrayList<>()).add(figures);
    }

    List<Row> rows() {
        var besidePeers = peers().flatMap(this::beside);
        return Stream.concat(besidePeers, rounds.keySet().stream().map(this::slowedDown))
                .toList();
    }

    /** At the middle rate, all rounds together. */
    List<Curve> curves() {
        int rate = load.rates().get(load.rates().size() / 2);
        return rounds.entrySet().stream()
                .map(relay -> {
                    var together = new Histogram(3);
                    relay.getValue()
                            .forEach(round -> together.add(round.latencies().get(rate)));
                    return Curve.of("relay/%s, %d/s".formatted(relay.getKey(), rate), together);
                })
                .toList();
    }

    private Stream<String> peers() {
        return rounds.keySet().stream().filter(relay -> !relay.equals(OURS));
    }

    private Stream<Row> beside(String peer) {
        var throughput =
                Stream.of(row(peer, "burst", "events/s", Figures::burst), row(peer, "drain", "rows/s", Figures::drain));
        var latency = load.rates().stream()
                .flatMap(rate -> Stream.of(
                        row(peer, "p50 at %,d/s".formatted(rate), "ms", figures -> figures.latency(rate, 50)),
                        row(peer, "p99 at %,d/s".formatted(rate), "ms", figures -> figures.latency(rate, 99))));
        return Stream.concat(throughput, latency);
    }

    private Row row(String peer, String what, String unit, ToDoubleFunction<Figures> figure) {
        var note = "Of all rounds' events, ours: %s; %s: %s.".formatted(faults(OURS), peer, faults(peer));
        return Row.of(
                "relay/" + what + ", " + peer, peer, unit, figures(OURS, figure), figures(peer, figure), null, note);
    }

    private Row slowedDown(String relay) {
        return Row.of(
                "relay/inserts, " + relay,
                relay + ", its relay paused",
                "inserts/s",
                figures(relay, Figures::inserts),
                figures(relay, Figures::paused),
                null,
                "Four writers, one event a commit: what working leaves of inserting.");
    }

    private List<Double> figures(String relay, ToDoubleFunction<Figures> figure) {
        return rounds.getOrDefault(relay, List.of()).stream()
                .mapToDouble(figure)
                .boxed()
                .toList();
    }

    private Faults faults(String relay) {
        return Faults.sum(rounds.getOrDefault(relay, List.of()).stream()
                .map(Figures::faults)
                .toList());
    }
}
