package id.mppdigital.platform.test.api;

import java.util.Set;

/** Who reads what a schema describes: a client may send less than it could before, and read no more than it knew. */
enum Direction {
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

    /** Whether types that were allowed became too few to send, or too many to read; none means any. */
    abstract boolean narrows(Set<String> was, Set<String> is);
}
