package id.mppdigital.citizen.rights;

import id.mppdigital.citizen.identity.SignIn;
import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.security.Caller;
import org.springframework.stereotype.Component;

/** Takes a citizen's request for a right, once for each key. */
@Component
class AskForRight {
    private final SignIn signIn;
    private final RightsRequests requests;
    private final FulfilAccess fulfilAccess;
    private final EraseOnRequest eraseOnRequest;

    AskForRight(SignIn signIn, RightsRequests requests, FulfilAccess fulfilAccess, EraseOnRequest eraseOnRequest) {
        this.signIn = signIn;
        this.requests = requests;
        this.fulfilAccess = fulfilAccess;
        this.eraseOnRequest = eraseOnRequest;
    }

    /**
     * @param confirmed that an erasure is meant
     * @throws Problem 422 {@code idempotency-key-reused} when the earlier call with this key asked for another right
     */
    Asked ask(Caller caller, Right kind, boolean confirmed, String key) {
        // Before the sign-in, which would make somebody new of who was erased by the first call.
        var earlier = requests.byKey(caller.subject(), key);
        if (earlier.isPresent()) {
            return new Asked(same(earlier.get(), kind), true);
        }
        return switch (kind) {
            case ACCESS -> fulfilAccess.ask(signIn.of(caller), key);
            case ERASURE -> {
                if (!confirmed) {
                    throw Problem.of(CitizenRefusal.ERASURE_NOT_CONFIRMED);
                }
                yield eraseOnRequest.erase(signIn.of(caller), key);
            }
        };
    }

    private static RightsRequest same(RightsRequest earlier, Right kind) {
        if (earlier.kind() != kind) {
            throw Problem.of(CitizenRefusal.IDEMPOTENCY_KEY_REUSED);
        }
        return earlier;
    }
}
