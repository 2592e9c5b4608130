package id.mppdigital.platform.problem.http;

import java.sql.SQLException;
import java.util.Set;

/**
 * Recognises PostgreSQL's refusal of a text, such as one with a NUL: that is the caller's mistake, not a failure of
 * ours.
 */
final class UnstorableText {
    /** character_not_in_repertoire and untranslatable_character. */
    private static final Set<String> STATES = Set.of("22021", "22P05");

    private UnstorableText() {}

    static boolean caused(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql && sql.getSQLState() != null && STATES.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
