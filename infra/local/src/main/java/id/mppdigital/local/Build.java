package id.mppdigital.local;

import java.util.Optional;

/**
 * The Maven run that goes on beside this launcher, so that parts start as their jars appear.
 *
 * @param process none when everything was built before
 */
record Build(Optional<ProcessHandle> process) {
    private static final String PROPERTY = "mpp.build";

    /** The one that the {@code mpp} script names. */
    static Build beside() {
        return new Build(Optional.ofNullable(Long.getLong(PROPERTY)).flatMap(ProcessHandle::of));
    }

    boolean goesOn() {
        return process.filter(ProcessHandle::isAlive).isPresent();
    }
}
