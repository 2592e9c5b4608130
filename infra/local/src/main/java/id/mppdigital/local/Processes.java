package id.mppdigital.local;

import id.mppdigital.local.parts.Part;
import id.mppdigital.local.parts.Stage;
import id.mppdigital.local.parts.Wiring;
import id.mppdigital.local.process.Deadline;
import id.mppdigital.local.process.LaunchFailed;
import id.mppdigital.local.process.OwnProcess;
import id.mppdigital.local.process.Patience;
import java.util.List;
import java.util.Map;

/** The parts of a platform as processes: starts, stops, kills and watches them. */
record Processes(List<Part> parts, Wiring wiring, RunFile run, Progress progress) {
    void start(Stage stage) {
        starter()
                .startAll(parts.stream()
                        .filter(part -> part.stage() == stage && !isAlive(part.name()))
                        .toList());
    }

    /** Nothing happens when it runs already. */
    void start(String name, Map<String, String> settings) {
        if (!isAlive(name)) {
            starter().start(part(name), settings);
        }
    }

    /** For a part that no process here is. */
    void await(String name) {
        var part = part(name);
        var patience = Patience.chosen().overall();
        if (!Deadline.in(patience).await(() -> part.isReady(wiring))) {
            throw new LaunchFailed(name + " was not ready after " + Patience.words(patience) + ". Its address is "
                    + part.address(wiring) + ". Look into its log.");
        }
        part.settle(wiring);
    }

    private boolean isAlive(String name) {
        return run.process(name).filter(OwnProcess::alive).isPresent();
    }

    void stop(String name) {
        shutdown().one(part(name));
    }

    /** Answers how many lived. */
    int stopAll() {
        return shutdown().all();
    }

    void kill(String name) {
        run.process(part(name).name()).ifPresent(OwnProcess::kill);
    }

    /** All at the same moment, as when the machine loses its power. */
    void killAll() {
        run.processes().values().parallelStream().forEach(OwnProcess::kill);
    }

    List<PartStatus> status() {
        return parts.stream()
                .parallel()
                .map(part -> PartStatus.of(part, wiring, run))
                .toList();
    }

    Part part(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new LaunchFailed("No part is called '" + name + "'. There are: "
                        + String.join(", ", parts.stream().map(Part::name).toList()) + "."));
    }

    private PartStarter starter() {
        return new PartStarter(wiring, run, progress, Patience.chosen(), Build.beside());
    }

    private Shutdown shutdown() {
        return new Shutdown(parts, wiring, run, progress);
    }
}
