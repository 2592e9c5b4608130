package id.mppdigital.local;

import id.mppdigital.local.process.Home;
import id.mppdigital.local.process.OwnProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What runs and on which ports, written to {@code run/platform.json} at every change, so that the next launcher knows
 * it even after a crash. A file that can't be read counts as absent: {@link Strays} finds what it would have named.
 */
final class RunFile {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Content(Map<String, Integer> ports, Map<String, OwnProcess> processes) {}

    private final Path file;
    private final Map<String, Integer> ports = new LinkedHashMap<>();
    private final Map<String, OwnProcess> processes = new LinkedHashMap<>();

    private RunFile(Path file) {
        this.file = file;
    }

    static RunFile in(Home home) {
        var run = new RunFile(home.run("platform.json"));
        try {
            if (Files.exists(run.file)) {
                var content = JSON.readValue(run.file, Content.class);
                run.ports.putAll(content.ports());
                run.processes.putAll(content.processes());
            }
        } catch (JacksonException e) {
            run.ports.clear();
        }
        return run;
    }

    synchronized Map<String, Integer> ports() {
        return Map.copyOf(ports);
    }

    synchronized Map<String, OwnProcess> processes() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(processes));
    }

    synchronized Optional<OwnProcess> process(String name) {
        return Optional.ofNullable(processes.get(name));
    }

    synchronized boolean anyAlive() {
        return processes.values().stream().anyMatch(OwnProcess::alive);
    }

    synchronized void usePorts(Map<String, Integer> chosen) {
        ports.clear();
        ports.putAll(chosen);
        save();
    }

    synchronized void started(String name, OwnProcess process) {
        processes.put(name, process);
        save();
    }

    synchronized void stopped(String name) {
        if (processes.remove(name) != null) {
            save();
        }
    }

    /** Replaced in one step: a launcher that dies here leaves the old or the new file, never half of one. */
    private void save() {
        try {
            var next = file.resolveSibling(file.getFileName() + ".next");
            Files.writeString(
                    next, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(new Content(ports, processes)));
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
