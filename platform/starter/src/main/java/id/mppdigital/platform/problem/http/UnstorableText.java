package id.mppdigital.platform.problem.http;

import java.sql.SQLException;
import java.util.Set;

/** Tells a text that PostgreSQL can't take, such as one with a NUL: the caller's mistake wherever it stood, never ours. */
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
