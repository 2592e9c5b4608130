package id.mppdigital.bench.relay;

import java.util.List;

/**
 * How much is carried.
 *
 * @param burst events of the burst
 * @param rate events a second of the steady load
 * @param seconds how long the steady load lasts
 * @param backlog rows that wait when the relay starts
 * @param candidates only these
 */
record Load(int burst, int rate, int seconds, int backlog, List<String> candidates) {
    private static final List<String> ALL = List.of("own", "namastack", "modulith");

    static final Load FULL = new Load(10_000, 200, 10, 20_000, ALL);

    static final Load SMALL = new Load(1_000, 200, 2, 2_000, ALL);

    /** In a different direction each round, so that none is always the one after another. */
    List<Candidate.Setup> order(int round) {
        var chosen = Candidate.all().stream()
                .filter(setup -> candidates.contains(setup.name()))
                .toList();
        return round % 2 == 0 ? chosen : chosen.reversed();
    }

    int steady() {
        return rate * seconds;
    }
}
