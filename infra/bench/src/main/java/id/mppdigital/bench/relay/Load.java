package id.mppdigital.bench.relay;

import java.util.List;

/**
 * How much is carried.
 *
 * @param burst events of the burst
 * @param rates events a second of the steady loads, one after the other
 * @param seconds how long each steady load lasts
 * @param backlog rows that wait when the relay starts
 */
record Load(int burst, List<Integer> rates, int seconds, int backlog) {
    static final Load FULL = new Load(4_000, List.of(100, 500, 1_000), 6, 10_000);

    static final Load SMALL = new Load(1_000, List.of(100, 500, 1_000), 2, 2_000);

    /** In a different direction each round, so that none is always the one after another. */
    static List<Candidate.Setup> order(int round) {
        return round % 2 == 0 ? Candidate.all() : Candidate.all().reversed();
    }
}
