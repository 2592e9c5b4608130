package id.mppdigital.citizen.representation;

import id.mppdigital.citizen.family.ProveParent;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.identity.Nik;
import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.citizen.representation.Representation.Action;
import id.mppdigital.citizen.representation.Representation.Kind;
import id.mppdigital.citizen.representation.Representation.Parties;
import id.mppdigital.citizen.representation.Representation.Power;
import id.mppdigital.citizen.representation.Representation.State;
import id.mppdigital.citizen.representation.Representation.Times;
import id.mppdigital.citizen.usage.DataUse;
import id.mppdigital.platform.events.Ids;
import id.mppdigital.platform.problem.Problem;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Lets a parent act for a child of theirs. The register is asked before the transaction. */
@Component
class AddChild {
    private final ProveParent proveParent;
    private final Representations representations;
    private final RepresentationUses uses;
    private final TransactionOperations transactions;
    private final Clock clock;

    AddChild(
            ProveParent proveParent,
            Representations representations,
            RepresentationUses uses,
            TransactionOperations transactions,
            Clock clock) {
        this.proveParent = proveParent;
        this.representations = representations;
        this.uses = uses;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @throws Problem 403 unless the register names this person as a parent of a child under 18 */
    Representation add(Citizen parent, Nik child) {
        if (child.equals(parent.nik())) {
            throw Problem.of(CitizenRefusal.REPRESENTATION_OF_ONESELF)
                    .at("/nik", CitizenRefusal.REPRESENTATION_OF_ONESELF);
        }
        var proven = proveParent.prove(parent, child);
        return transactions.execute(_ -> {
            var now = clock.instant();
            var added = new Representation(
                    Ids.next(),
                    Kind.PARENT,
                    State.ACTIVE,
                    new Parties(proven.account(), parent.id(), parent.id()),
                    new Power(List.of(), List.of(Action.values()), null),
                    new Times(now, now, null));
            var stood = representations.ofChild(parent.accounts(), proven.account());
            if (stood.filter(each -> each.state() == State.ACTIVE).isPresent()) {
                return stood.get();
            }
            var id = representations.addParent(added);
            var stands = representations.find(id, parent).orElseThrow();
            uses.write(stands, DataUse.Action.REPRESENTATION_ACCEPTED, child);
            return stands;
        });
    }
}
