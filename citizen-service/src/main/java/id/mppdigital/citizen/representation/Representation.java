package id.mppdigital.citizen.representation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person acts for another, or asks to. */
record Representation(UUID id, Kind kind, State state, Parties parties, Power power, Times times) {
    enum Kind {
        /** A power of attorney (KUHPerdata art. 1792 ff.). */
        KUASA,
        /** A parent for a child under 18 (UU 1/1974 art. 47). */
        PARENT
    }

    enum State {
        /** One side has signed it, the other one is asked. */
        PROPOSED,
        ACTIVE,
        REFUSED,
        /** Taken back or ended by either of them. */
        ENDED,
        /** Its time is over; never stored. */
        EXPIRED
    }

    enum Side {
        PRINCIPAL,
        REPRESENTATIVE
    }

    enum Action {
        /** Fills in and submits an application. */
        APPLY,
        /** Answers a correction request. */
        CORRECT,
        /** Fetches what was issued. */
        RECEIVE
    }

    /**
     * Both as accounts.
     *
     * @param principal for whom is acted; null until that person has agreed
     * @param representative who acts; null until that person has agreed
     */
    record Parties(@Nullable String principal, @Nullable String representative, String proposedBy) {
        boolean includes(Collection<String> accounts) {
            return accounts.contains(principal) || accounts.contains(representative);
        }
    }

    /**
     * What may be done. A parent's is not limited: no services then.
     *
     * @param services codes, sorted
     * @param actions sorted
     * @param until null for a parent's
     */
    record Power(
            List<String> services,
            List<Action> actions,
            @Nullable Instant until) {
        boolean covers(String service, Action action) {
            return services.contains(service) && actions.contains(action);
        }

        boolean isOver(Instant now) {
            return until != null && !now.isBefore(until);
        }
    }

    record Times(
            Instant proposedAt,
            @Nullable Instant decidedAt,
            @Nullable Instant endedAt) {}

    /** What it is now, its time taken into account. */
    State state(Instant now) {
        var isOpen = state == State.ACTIVE || state == State.PROPOSED;
        return isOpen && power.isOver(now) ? State.EXPIRED : state;
    }

    boolean covers(String service, Action action) {
        return kind == Kind.PARENT || power.covers(service, action);
    }

    /** What it lets the representative do in each service that it covers. */
    List<Action> actions() {
        return kind == Kind.PARENT ? List.of(Action.values()) : power.actions();
    }

    /** Whose side has to agree to a proposal. */
    Side asked() {
        return parties.principal() == null ? Side.PRINCIPAL : Side.REPRESENTATIVE;
    }

    /** On which side of it the person with these accounts stands; who is asked has no account in it yet. */
    Side sideOf(Collection<String> accounts) {
        if (accounts.contains(parties.principal())) {
            return Side.PRINCIPAL;
        }
        return accounts.contains(parties.representative()) ? Side.REPRESENTATIVE : asked();
    }
}
