package id.mppdigital.application.lifecycle;

import id.mppdigital.platform.security.Caller;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** The applications that a caller may see; all others are not found for this caller. */
public sealed interface Scope {
    boolean includes(Application application);

    /** A citizen's own applications. */
    record Own(String citizenId) implements Scope {
        @Override
        public boolean includes(Application application) {
            return application.citizenId().equals(citizenId);
        }
    }

    /** Those whose number the caller has from a key of their own, be it that they filed them for somebody else. */
    record Filed() implements Scope {
        @Override
        public boolean includes(Application application) {
            return true;
        }
    }

    /** The applications at an agency, in all its malls or only in those named. */
    record Desk(String agency, Set<String> malls) implements Scope {
        @Override
        public boolean includes(Application application) {
            return application.agency().code().equals(agency)
                    && (malls.isEmpty() || malls.contains(application.mall()));
        }

        /** The same desk in this mall only, or in all its malls for null; empty when the mall is not one of them. */
        public Optional<Desk> in(@Nullable String mall) {
            if (mall == null) {
                return Optional.of(this);
            }
            return malls.isEmpty() || malls.contains(mall)
                    ? Optional.of(new Desk(agency, Set.of(mall)))
                    : Optional.empty();
        }
    }

    static Scope of(Caller caller) {
        if (caller.has("agency-client") || caller.has("agency-officer")) {
            return desk(caller);
        }
        if (caller.has("citizen")) {
            return new Own(caller.subject());
        }
        throw new AccessDeniedException("The caller is neither a citizen nor of an agency");
    }

    static Desk desk(Caller caller) {
        var agency = caller.claim("agency").orElseThrow(() -> new AccessDeniedException("The token names no agency"));
        return new Desk(agency, Set.copyOf(caller.claims("malls")));
    }
}
