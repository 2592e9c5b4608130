package id.mppdigital.bench.relay;

/**
 * What one run of one candidate came to.
 *
 * @param burst events a second while four writers commit one by one, from the first commit to the last arrival
 * @param drain rows a second from a backlog to Kafka
 * @param p50 commit to consumer at a steady rate, milliseconds
 * @param p99 the same, the slowest in a hundred
 * @param overtaken events that came after a later one of their aggregate
 * @param repeated deliveries of an event after its first
 * @param lost events that never came
 */
record Figures(double burst, double drain, double p50, double p99, int overtaken, int repeated, int lost) {

    /** The database alone delivers nothing. */
    static Figures ofDatabase(double drain) {
        return new Figures(Double.NaN, drain, Double.NaN, Double.NaN, 0, 0, 0);
    }
}
