package id.mppdigital.citizen.holder;

import id.mppdigital.citizen.identity.SignIn;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.security.Caller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says whose data a call is about. */
@Component
public class Holders {
    private final SignIn signIn;
    private final Parents parents;

    Holders(SignIn signIn, Parents parents) {
        this.signIn = signIn;
        this.parents = parents;
    }

    /**
     * @param representation of a child, by a parent; null for the signed-in person's own data
     * @throws Problem 403 when that is no child of theirs, or one that decides alone
     */
    public Holder of(Caller caller, @Nullable UUID representation, Deed deed) {
        var signedIn = signIn.of(caller);
        return representation == null
                ? new Holder(signedIn, null)
                : new Holder(parents.child(signedIn, representation, deed), signedIn.id());
    }
}
