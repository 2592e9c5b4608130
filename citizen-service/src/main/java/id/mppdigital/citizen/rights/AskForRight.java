package id.mppdigital.citizen.rights;

import id.mppdigital.citizen.identity.SignIn;
import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a citizen's request for a right, once for each key. */
@Component
class AskForRight {
    private final SignIn signIn;
    private final RightsRequests requests;
    private final FulfilAccess fulfilAccess;
    private final EraseOnRequest eraseOnRequest;
    private final AskDispute askDispute;

    AskForRight(
            SignIn signIn,
            RightsRequests requests,
            FulfilAccess fulfilAccess,
            EraseOnRequest eraseOnRequest,
            AskDispute askDispute) {
        this.signIn = signIn;
        this.requests = requests;
        this.fulfilAccess = fulfilAccess;
        this.eraseOnRequest = eraseOnRequest;
        this.askDispute = askDispute;
    }

    /**
     * @param confirmed that an erasure is meant
     * @param about what is disputed; null where the right is about all data
     * @throws Problem 422 {@code idempotency-key-reused} when the earlier call with this key asked for another right
     */
    Asked ask(Caller caller, Right kind, boolean confirmed, @Nullable About about, String key) {
        // Before the sign-in, which would make somebody new of who was erased by the first call.
        var earlier = requests.byKey(caller.subject(), key);
        if (earlier.isPresent()) {
            return new Asked(earlier.get().as(kind), true);
        }
        return switch (kind) {
            case ACCESS -> fulfilAccess.ask(signIn.of(caller), key);
            case ERASURE -> {
                if (!confirmed) {
                    throw Problem.of(CitizenRefusal.ERASURE_NOT_CONFIRMED);
                }
                yield eraseOnRequest.erase(signIn.of(caller), key);
            }
            case CORRECTION, RESTRICTION, OBJECTION -> askDispute.ask(signIn.of(caller), kind, About.of(about), key);
        };
    }
}
