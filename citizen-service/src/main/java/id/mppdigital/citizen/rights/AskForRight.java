package id.mppdigital.citizen.rights;

import id.mppdigital.citizen.holder.Deed;
import id.mppdigital.citizen.holder.Holders;
import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.security.Caller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a request for a right, the citizen's own or a parent's for a child, once for each key. */
@Component
class AskForRight {
    private final Holders holders;
    private final RightsRequests requests;
    private final FulfilAccess fulfilAccess;
    private final EraseOnRequest eraseOnRequest;
    private final AskDispute askDispute;

    AskForRight(
            Holders holders,
            RightsRequests requests,
            FulfilAccess fulfilAccess,
            EraseOnRequest eraseOnRequest,
            AskDispute askDispute) {
        this.holders = holders;
        this.requests = requests;
        this.fulfilAccess = fulfilAccess;
        this.eraseOnRequest = eraseOnRequest;
        this.askDispute = askDispute;
    }

    /**
     * @param representation of a child, whose parent asks; null for the citizen's own
     * @param request what is asked for
     * @throws Problem 422 {@code idempotency-key-reused} when the earlier call with this key asked for another right
     */
    Asked ask(Caller caller, @Nullable UUID representation, RightsController.Ask request, String sent) {
        var kind = request.kind();
        var key = RightsRequests.Key.of(caller, representation, sent);
        // Before the sign-in, which would make somebody new of who was erased by the first call.
        var earlier = requests.byKey(key);
        if (earlier.isPresent()) {
            var again = new Asked(earlier.get().as(kind), true);
            return representation == null || earlier.get().account() == null
                    ? again
                    : holders.look(caller, representation, Deed.READ_REQUESTS, _ -> again);
        }
        if (kind == Right.ERASURE && !Boolean.TRUE.equals(request.confirmed())) {
            throw Problem.of(CitizenRefusal.ERASURE_NOT_CONFIRMED);
        }
        var holder = holders.of(caller, representation, Deed.valueOf(kind.name()));
        return switch (kind) {
            case ACCESS -> fulfilAccess.ask(holder, key);
            case ERASURE -> eraseOnRequest.erase(holder, key);
            case CORRECTION, RESTRICTION, OBJECTION -> askDispute.ask(holder, kind, About.of(request.about()), key);
        };
    }
}
