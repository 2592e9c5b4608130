package id.mppdigital.citizen.holder;

import id.mppdigital.citizen.identity.SignIn;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.security.Caller;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Says whose data a call is about, and writes down what a parent did with a child's. The two are apart: nobody holds a
 * transaction while a register is asked who is a parent, and no line stands for what was refused or rolled back.
 */
@Component
public class Holders {
    private final SignIn signIn;
    private final Parents parents;
    private final RightsLedger ledger;
    private final TransactionOperations transactions;

    Holders(SignIn signIn, Parents parents, RightsLedger ledger, TransactionOperations transactions) {
        this.signIn = signIn;
        this.parents = parents;
        this.ledger = ledger;
        this.transactions = transactions;
    }

    /**
     * Decides who is meant, for an act; the use case says by {@link #used} that it did it.
     *
     * @param representation of a child, by a parent; null for the signed-in person's own data
     * @throws Problem 403 when that is no child of theirs, or one that decides alone
     */
    public Holder of(Caller caller, @Nullable UUID representation, Deed deed) {
        var signedIn = signIn.of(caller);
        return representation == null
                ? new Holder(signedIn, null)
                : new Holder(
                        parents.child(signedIn, representation),
                        new Holder.ByParent(representation, signedIn.id(), deed));
    }

    /**
     * Writes into both ledgers what a parent does, in the transaction that does it. Once the child's keys are held, and
     * before any other line: chains are locked in one order. Of one's own acts there is nothing to write.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void used(Holder holder) {
        var parent = holder.parent();
        if (parent != null) {
            ledger.add(holder.citizen(), parent);
        }
    }

    /**
     * Lets somebody look, and writes down where a parent did; of a look that fails nothing is written.
     *
     * @param representation of a child, by a parent; null for the signed-in person's own data
     * @throws Problem 403 when that is no child of theirs, or one that decides alone
     */
    public <T> T look(Caller caller, @Nullable UUID representation, Deed deed, Function<Holder, T> look) {
        var holder = of(caller, representation, deed);
        if (holder.parent() == null) {
            return look.apply(holder);
        }
        return Objects.requireNonNull(transactions.execute(_ -> {
            used(holder);
            return look.apply(holder);
        }));
    }
}
