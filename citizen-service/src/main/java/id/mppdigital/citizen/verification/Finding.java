package id.mppdigital.citizen.verification;

import id.mppdigital.citizen.prefill.CompareWithRegister.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What came of asking about one answer.
 *
 * @param reason a code, only of what could not be verified
 */
record Finding(State state, @Nullable String reason) {
    enum State {
        VERIFIED,
        DIFFERS,
        NOT_VERIFIED
    }

    static Finding of(@Nullable Verdict verdict) {
        return switch (verdict) {
            case AGREES -> new Finding(State.VERIFIED, null);
            case DIFFERS -> new Finding(State.DIFFERS, null);
            case BEHIND -> notVerified("register-behind");
            case UNKNOWN -> notVerified("not-in-register");
            case null -> notVerified("not-in-register");
        };
    }

    static Finding notVerified(String reason) {
        return new Finding(State.NOT_VERIFIED, reason);
    }
}
