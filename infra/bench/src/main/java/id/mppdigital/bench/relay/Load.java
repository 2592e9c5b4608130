package id.mppdigital.bench.relay;

import java.util.List;

/**
 * How much is carried; each part can be set as {@code -Dbench.<name>}.
 *
 * @param burst events of the burst
 * @param rate events a second of the steady load
 * @param seconds how long the steady load lasts
 * @param backlog rows that wait when the relay starts
 * @param candidates only these, comma separated
 * @param rounds how often each candidate is measured, after one round that warms the JVM up
 */
record Load(int burst, int rate, int seconds, int backlog, List<String> candidates, int rounds) {
    static Load fromProperties() {
        return new Load(
                Integer.getInteger("bench.burst", 5_000),
                Integer.getInteger("bench.rate", 200),
                Integer.getInteger("bench.seconds", 5),
                Integer.getInteger("bench.backlog", 10_000),
                List.of(System.getProperty("bench.candidates", "own,namastack,modulith")
                        .split(",")),
                Integer.getInteger("bench.rounds", 5));
    }

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
