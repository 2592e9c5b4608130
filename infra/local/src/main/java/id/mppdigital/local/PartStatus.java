package id.mppdigital.local;

import org.jspecify.annotations.Nullable;

/**
 * How one part is doing.
 *
 * @param pid absent when it doesn't run
 * @param residentBytes memory really held, 0 when unknown
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
}
