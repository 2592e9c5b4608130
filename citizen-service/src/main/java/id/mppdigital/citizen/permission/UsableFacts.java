package id.mppdigital.citizen.permission;

import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.attributes.Subjects;
import id.mppdigital.citizen.dispute.Processing;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person at this moment, and what of it may be used. Facts go by the names under which they are
 * stored: a restriction is of one child's fact, and a form names that of any child.
 */
public final class UsableFacts {
    private final List<Fact> known;
    private final Permissions permissions;
    private final boolean isStopped;

    /** @param processing what they are used for; null for what the citizen asks for by name */
    UsableFacts(List<Fact> known, Permissions permissions, @Nullable Processing processing) {
        this.known = known;
        this.permissions = permissions;
        this.isStopped = processing != null && permissions.disputed().stops(processing);
    }

    /** The registers that are neither to be asked nor reused, by their codes. */
    public Set<String> withdrawn() {
        return permissions.withdrawn();
    }

    public boolean isWithdrawn(String register) {
        return withdrawn().contains(register);
    }

    /** The citizen wants it used by nobody, or nothing used for this purpose (UU 27/2022 art. 11). */
    public boolean isRestricted(FactSource fact) {
        return permissions.disputed().restricted().contains(fact)
                || isStopped && !permissions.identities().contains(fact);
    }

    /** Whether they may be used for this as well. */
    public boolean mayServe(Processing other) {
        return !permissions.disputed().stops(other);
    }

    /** It may be used, with that said. */
    public boolean isContested(FactSource fact) {
        return permissions.disputed().contested().contains(fact);
    }

    /** Whether it may be asked for, shown, compared or told. */
    public boolean allows(FactSource fact) {
        return !isWithdrawn(fact.register()) && !isRestricted(fact);
    }

    public boolean allow(Collection<FactSource> facts) {
        return facts.stream().allMatch(this::allows);
    }

    /** What may be used. */
    public List<Fact> facts() {
        return known.stream().filter(fact -> allows(fact.source())).toList();
    }

    /** Children, plots of land and the like, as far as their facts may be used. */
    public Subjects subjects() {
        return Subjects.of(facts());
    }

    /** Each of them, also those of whom nothing may be used: only to tell a wrong key from one that is known. */
    public Subjects everySubject() {
        return Subjects.of(known);
    }
}
