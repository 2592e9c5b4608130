package id.mppdigital.connector.api;

import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.security.Caller;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a caller may see.
 *
 * @param agency the only one; null for all
 * @param malls the only ones; empty for all
 */
record Scope(@Nullable String agency, List<String> malls) {
    static Scope of(Caller caller) {
        if (caller.has("platform-admin") || caller.has("auditor")) {
            return new Scope(null, List.of());
        }
        var agency = caller.claim("agency").orElseThrow(() -> Problem.notFound("instansi", "agency"));
        return new Scope(agency, caller.claims("malls"));
    }

    /** The scope within one agency; somebody else's agency doesn't exist. */
    Scope within(@Nullable String asked) {
        if (asked == null) {
            return this;
        }
        if (agency != null && !agency.equals(asked)) {
            throw Problem.notFound("instansi", "agency");
        }
        return new Scope(asked, malls);
    }

    boolean isEverything() {
        return agency == null;
    }

    String[] mallArray() {
        return malls.toArray(String[]::new);
    }
}
