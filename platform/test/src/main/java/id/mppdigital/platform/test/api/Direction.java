package id.mppdigital.platform.test.api;

import java.util.Set;

/**
 * Whether clients send or read what a schema describes: new limits on what they send break them, and so do new values
 * in what they read.
 */
public enum Direction {
    REQUEST {
        @Override
        boolean narrows(Set<String> was, Set<String> is) {
            return !is.isEmpty() && (was.isEmpty() || !is.containsAll(was));
        }
    },
    ANSWER {
        @Override
        boolean narrows(Set<String> was, Set<String> is) {
            return !was.isEmpty() && (is.isEmpty() || !was.containsAll(is));
        }
    };

    /** Whether fewer types may be sent, or more types are read, than before; an empty set means any type. */
    abstract boolean narrows(Set<String> was, Set<String> is);
}
