package id.mppdigital.bench.submit;

import id.mppdigital.bench.instrument.Bench;
import id.mppdigital.bench.instrument.Costs;
import id.mppdigital.bench.instrument.Rounds.Measurement;
import id.mppdigital.bench.instrument.Row;
import id.mppdigital.bench.traffic.Backend;
import id.mppdigital.bench.traffic.Postbag;
import id.mppdigital.bench.traffic.Traffic;
import java.time.Duration;
import java.util.List;

/** Submissions with everything behind them: a round ends when the last of them has reached its agency. */
final class Delivery implements Measurement {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Bench bench;
    private final Postbag postbag;
    private final Backend backend;
    private final Costs costs;

    Delivery(Bench bench, Traffic traffic, Postbag postbag, Backend backend) {
        this.bench = bench;
        this.postbag = postbag;
        this.backend = backend;
        this.costs = new Costs(traffic.platform());
    }

    /**
     * The few that were on their way when the hands were pulled back were never counted as taken, but are work like all
     * others: so what is paid for is what arrived.
     */
    @Override
    public double take() throws Exception {
        int before = backend.arrived();
        int sent = postbag.taken();
        var meters = costs.now();
        double perSecond = postbag.send(SubmitScenario.FEW, bench.settings().measurement());
        catchUp(before + postbag.taken() - sent);
        costs.add(meters, backend.arrived() - before);
        return perSecond;
    }

    int taken() {
        return postbag.taken();
    }

    private void catchUp(int all) throws InterruptedException {
        int missing = all - backend.arrived();
        long begin = System.nanoTime();
        backend.await(all, PATIENCE);
        double seconds = (System.nanoTime() - begin) / 1e9;
        bench.console().printf("  the last %d reached their agency in %.0f s%n", Math.max(0, missing), seconds);
    }

    /** Processor time for every application, part by part, beside that of all. */
    void addCosts() {
        int rounds = bench.settings().rounds();
        var byPart = costs.ofLast(rounds);
        var all = costs.sumOfLast(rounds);
        byPart.forEach((part, milliseconds) -> add(part, milliseconds, all));
    }

    private void add(String part, List<Double> milliseconds, List<Double> all) {
        if (milliseconds.stream().anyMatch(one -> one > 0.01)) {
            bench.add(Row.of(
                    "submit/processor time, " + part,
                    "all parts",
                    "ms",
                    milliseconds,
                    all,
                    null,
                    "For every application, from the POST to the webhook and the citizen's messages."));
        }
    }
}
