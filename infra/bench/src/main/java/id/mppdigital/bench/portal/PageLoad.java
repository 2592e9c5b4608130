package id.mppdigital.bench.portal;

import id.mppdigital.bench.instrument.Bench;
import id.mppdigital.bench.instrument.Costs;
import id.mppdigital.bench.instrument.Rounds.Measurement;
import id.mppdigital.bench.instrument.Summary;
import id.mppdigital.bench.instrument.Wrk;
import id.mppdigital.local.Platform;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A page opened by several people in turn, or the calls that it makes, sent straight to the gateway: pages a second,
 * and what each takes of the processor.
 */
final class PageLoad implements Measurement {
    private static final int CONNECTIONS = 8;

    /** Of a measurement that only warms up: several kinds of page take turns. */
    private static final Duration WARMING = Duration.ofSeconds(2);

    private static final double SHOWN = 0.02;

    private final Wrk wrk;
    private final Path calls;
    private final int callsPerPage;
    private final Duration time;
    private final Costs costs;

    private PageLoad(Wrk wrk, Path calls, int callsPerPage, Duration time, Costs costs) {
        this.wrk = wrk;
        this.calls = calls;
        this.callsPerPage = callsPerPage;
        this.time = time;
        this.costs = costs;
    }

    /** @param pages as many as {@code calls} come from */
    static PageLoad of(Bench bench, Platform platform, URI door, List<Call> calls, int pages) throws IOException {
        var folder = Files.createDirectories(Path.of("target")).toAbsolutePath();
        var script = folder.resolve("calls.lua");
        try (InputStream resource = Objects.requireNonNull(PageLoad.class.getResourceAsStream("/traffic/calls.lua"))) {
            Files.copy(resource, script, StandardCopyOption.REPLACE_EXISTING);
        }
        var file = Files.createTempFile(folder, "calls-", ".txt");
        file.toFile().deleteOnExit();
        Files.write(file, calls.stream().map(Call::line).toList());
        var wrk = new Wrk(door.toString(), "in-the-script", CONNECTIONS, List.of("-s", script.toString()));
        return new PageLoad(wrk, file, calls.size() / pages, bench.settings().measurement(), new Costs(platform));
    }

    /** Pages a second. */
    @Override
    public double take() throws IOException {
        var meters = costs.now();
        var answer = wrk.run(time, calls.toString());
        costs.add(meters, Math.max(1, answer.requests() / callsPerPage));
        return answer.perSecond() / callsPerPage;
    }

    /** The same for a moment, and no cost is written down. */
    double warm() {
        return wrk.run(WARMING, calls.toString()).perSecond() / callsPerPage;
    }

    /** Such as {@code portal 0.9, gateway 0.3}: milliseconds of each part's processor time, compilers included. */
    String parts(int rounds) {
        return costs.ofLast(rounds).entrySet().stream()
                .map(part ->
                        Map.entry(part.getKey(), Summary.of(part.getValue()).median()))
                .filter(part -> part.getValue() >= SHOWN)
                .map(part -> String.format(Locale.ROOT, "%s %.2f", part.getKey(), part.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** Milliseconds of the whole platform's processor time for each page, without those of the JVMs' compilers. */
    List<Double> processor(int rounds) {
        var all = costs.sumOfLast(rounds);
        var compilers = costs.ofLast(rounds).getOrDefault(Costs.COMPILERS, List.of());
        return IntStream.range(0, rounds)
                .mapToObj(round -> all.get(round) - compilers.get(round))
                .toList();
    }
}
