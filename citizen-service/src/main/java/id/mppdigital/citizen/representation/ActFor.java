package id.mppdigital.citizen.representation;

import id.mppdigital.citizen.family.Minors;
import id.mppdigital.citizen.family.ProveParent;
import id.mppdigital.citizen.holder.Parents;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.identity.Citizens;
import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.citizen.representation.Representation.Action;
import id.mppdigital.citizen.representation.Representation.Kind;
import id.mppdigital.citizen.representation.Representation.Side;
import id.mppdigital.citizen.representation.Representation.State;
import id.mppdigital.citizen.usage.DataUse;
import id.mppdigital.platform.problem.Problem;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Decides, each time anew, whether somebody may act for somebody else. */
@Component
public class ActFor implements Parents {
    private final Representations representations;
    private final ProveParent proveParent;
    private final Minors minors;
    private final Citizens citizens;
    private final Clock clock;

    ActFor(Representations representations, ProveParent proveParent, Minors minors, Citizens citizens, Clock clock) {
        this.representations = representations;
        this.proveParent = proveParent;
        this.minors = minors;
        this.citizens = citizens;
        this.clock = clock;
    }

    /**
     * Whoever fills in a form for somebody else.
     *
     * @return the principal, and who acts as the principal's ledger names them
     * @throws Problem 403 when there is no such power, it is over, or it covers something else
     */
    public Principal filling(Citizen representative, UUID id, String service) {
        return principal(representative, id, service, Action.APPLY);
    }

    /**
     * Whoever fetches for somebody else what an agency issued.
     *
     * @return the principal, and who acts as the principal's ledger names them
     * @throws Problem 403 when there is no such power, it is over, or it covers something else
     */
    public Principal receiving(Citizen representative, UUID id, String service) {
        return principal(representative, id, service, Action.RECEIVE);
    }

    /** Only a parent: a power of attorney is for services, and nobody agreed to hand out a life by it. */
    @Override
    public Citizen child(Citizen parent, UUID id) {
        var found = representations
                .find(id, parent)
                .orElseThrow(() -> Problem.of(CitizenRefusal.REPRESENTATION_NOT_STANDING));
        var child = principal(parent, found);
        if (found.kind() != Kind.PARENT) {
            throw Problem.of(CitizenRefusal.RIGHTS_NOT_BY_POWER);
        }
        proveParent.prove(parent, child.nik());
        if (minors.decidesAlone(child)) {
            throw Problem.of(CitizenRefusal.CHILD_DECIDES_ALONE);
        }
        return child;
    }

    @Override
    public Optional<String> actingBy(UUID id) {
        return representations
                .standing(id)
                .filter(found -> found.kind() == Kind.PARENT)
                .filter(found -> citizens.find(
                                Objects.requireNonNull(found.parties().principal()))
                        .filter(child -> !minors.decidesAlone(child))
                        .isPresent())
                .map(found -> found.parties().representative());
    }

    @Override
    public Set<String> actingFor(String account) {
        var parents = representations.parentsOf(citizens.accountsOf(account));
        return parents.isEmpty()
                        || citizens.find(account).filter(minors::decidesAlone).isPresent()
                ? Set.of()
                : parents;
    }

    private Principal principal(Citizen representative, UUID id, String service, Action action) {
        var found = representations
                .find(id, representative)
                .orElseThrow(() -> Problem.of(CitizenRefusal.REPRESENTATION_NOT_STANDING));
        return new Principal(
                acting(representative, found, service, action).principal(),
                new DataUse.Reader(DataUse.Reader.Role.REPRESENTATIVE, representative.id()));
    }

    public record Principal(Citizen citizen, DataUse.Reader representative) {}

    /** @param until when it ends by itself */
    record Acting(Representation representation, Citizen principal, Citizen representative, Instant until) {}

    /** @throws Problem 404 {@code not-found}; 403 when the power is over or covers something else */
    Acting acting(Citizen representative, UUID id, String service, Action action) {
        var found =
                representations.find(id, representative).orElseThrow(() -> Problem.notFound("kuasa", "representation"));
        return acting(representative, found, service, action);
    }

    private Acting acting(Citizen representative, Representation found, String service, Action action) {
        var principal = principal(representative, found);
        if (!found.covers(service, action)) {
            throw Problem.of(CitizenRefusal.REPRESENTATION_OUT_OF_SCOPE);
        }
        var until = found.kind() == Kind.PARENT
                ? proveParent.prove(representative, principal.nik()).ofAge()
                : Objects.requireNonNull(found.power().until());
        return new Acting(found, principal, representative, until);
    }

    /** @throws Problem 403 when it does not stand, or this is its other side */
    private Citizen principal(Citizen representative, Representation found) {
        var stands = found.state(clock.instant()) == State.ACTIVE
                && found.sideOf(representative.accounts()) == Side.REPRESENTATIVE;
        if (!stands) {
            throw Problem.of(CitizenRefusal.REPRESENTATION_NOT_STANDING);
        }
        return citizens.find(Objects.requireNonNull(found.parties().principal()))
                .orElseThrow(() -> Problem.of(CitizenRefusal.REPRESENTATION_NOT_STANDING));
    }
}
