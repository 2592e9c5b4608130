package id.mppdigital.bench.instrument;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** What a scenario works with: how often it measures, where its figures go, and a platform when it needs one. */
public final class Bench {
    private final Settings settings;
    private final PrintStream console;
    private final BenchPlatform platform;
    private Results results;

    public Bench(Settings settings, PrintStream console, BenchPlatform platform, Results results) {
        this.settings = settings;
        this.console = console;
        this.platform = platform;
        this.results = results;
    }

    public Settings settings() {
        return settings;
    }

    public PrintStream console() {
        return console;
    }

    public BenchPlatform platform() {
        return platform;
    }

    public Results results() {
        return results;
    }

    public void warmUp(Rounds.Measurement throughput) throws Exception {
        warmUp(throughput, () -> true);
    }

    public void warmUp(Rounds.Measurement throughput, BooleanSupplier enough) throws Exception {
        new WarmUp(settings.warmUp(), enough, console).run(throughput);
    }

    public Rounds rounds(int warmUps) {
        return new Rounds(settings.rounds(), warmUps, console);
    }

    public void begin(Scenario scenario) {
        console.printf("%n%s: %s%n", scenario.name(), scenario.title());
    }

    /** Adds ours beside a reference. */
    public void compare(
            String name,
            String ours,
            String reference,
            String unit,
            Map<String, List<Double>> figures,
            @Nullable Bar bar,
            String note) {
        add(Row.of(
                name,
                reference,
                unit,
                figures.getOrDefault(ours, List.of()),
                figures.getOrDefault(reference, List.of()),
                bar,
                note));
    }

    /**
     * A scenario that broke off leaves nothing half measured. The platform may be in any state, so the next one gets
     * another.
     */
    public void goBackTo(Results before) {
        results = before;
        platform.close();
    }

    public void add(Row row) {
        results = results.with(row);
        console.printf(
                Locale.ROOT,
                "  = %-34s %.3f (%.3f–%.3f) of %s; %,.1f beside %,.1f %s%s%n",
                row.name(),
                row.ratio().median(),
                row.ratio().min(),
                row.ratio().max(),
                row.reference(),
                row.ours().median(),
                row.theirs().median(),
                row.unit(),
                row.reached() == null ? "" : ": " + row.reached());
    }

    public void add(Curve curve) {
        results = results.with(curve);
    }
}
