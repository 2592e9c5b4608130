package id.mppdigital.local;

import id.mppdigital.local.parts.Part;
import id.mppdigital.local.parts.Wiring;
import org.jspecify.annotations.Nullable;

/**
 * How one part is doing.
 *
 * @param pid absent when it doesn't run
 * @param residentBytes memory really held, its children's with it and what processes share once; 0 when unknown
 */
public record PartStatus(String name, @Nullable Long pid, int port, State state, long residentBytes) {
    /** What a part can be. */
    public enum State {
        READY,
        /** Runs, and doesn't serve: starting, or in trouble. */
        NOT_READY,
        /** Was started and ended by itself. */
        DEAD,
        STOPPED
    }

    static PartStatus of(Part part, Wiring wiring, RunFile run) {
        int port = wiring.ports().getOrDefault(part.name(), 0);
        var process = run.process(part.name());
        if (process.isEmpty()) {
            return new PartStatus(part.name(), null, port, State.STOPPED, 0);
        }
        var pid = process.get().pid();
        if (!process.get().alive()) {
            return new PartStatus(part.name(), null, port, State.DEAD, 0);
        }
        var state = part.isReady(wiring) ? State.READY : State.NOT_READY;
        return new PartStatus(part.name(), pid, port, state, Resident.bytes(pid));
    }
}
