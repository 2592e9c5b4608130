package id.mppdigital.bench.startup;

import id.mppdigital.bench.instrument.Rounds.Measurement;
import id.mppdigital.bench.instrument.Started;
import id.mppdigital.local.Platform;
import java.util.ArrayList;
import java.util.List;

/** One service started in one way: seconds to ready, and what that took of processor and memory. */
final class Start implements Measurement {
    private final String service;
    private final List<String> command;
    private final Platform platform;
    private final List<Double> processor = new ArrayList<>();
    private final List<Double> memory = new ArrayList<>();

    Start(String service, List<String> command, Platform platform) {
        this.service = service;
        this.command = command;
        this.platform = platform;
    }

    @Override
    public double take() throws Exception {
        var environment = platform.launch(service).environment();
        try (var process = Started.run("startup-" + service, command, environment)) {
            double seconds = process.secondsUntilReady(platform.url(service) + health());
            processor.add(process.processorSeconds());
            memory.add(process.megabytes());
            return seconds;
        }
    }

    /** The actuator of what stands open to the internet is on a port of its own. */
    private String health() {
        return service.equals("gateway") || service.equals("portal") ? "/health" : "/actuator/health/readiness";
    }

    /** Seconds, of the last rounds: the warm-up doesn't count. */
    List<Double> processor(int rounds) {
        return processor.subList(processor.size() - rounds, processor.size());
    }

    /** Megabytes, of the last rounds. */
    List<Double> memory(int rounds) {
        return memory.subList(memory.size() - rounds, memory.size());
    }
}
