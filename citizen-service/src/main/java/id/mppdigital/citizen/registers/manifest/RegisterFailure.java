package id.mppdigital.citizen.registers.manifest;

import org.jspecify.annotations.Nullable;

/**
 * A register gave no usable answer. It counts against the breaker; its message never quotes what was asked or
 * answered.
 */
public final class RegisterFailure extends RuntimeException {
    private final Reason reason;

    public RegisterFailure(Reason reason, String message) {
        this(reason, message, null);
    }

    public RegisterFailure(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why there is none. */
    public enum Reason {
        UNREACHABLE,
        TOO_SLOW,
        /** The register says that the day's quota is used up. */
        QUOTA_EXHAUSTED,
        LOGIN_REFUSED,
        /** It said something that its protocol does not hold. */
        UNREADABLE,
        /** Not asked: too many calls are under way. */
        BUSY,
        /** Not asked: it failed lately. */
        RESTING,
        /** Not asked: the day's quota of its manifest is used up. */
        QUOTA_SPENT,
        /** Not asked: this installation has no address or no credentials for it. */
        NOT_CONNECTED;

        /** False when the person's NIK never left this service. */
        public boolean wasAsked() {
            return this != BUSY && this != RESTING && this != QUOTA_SPENT && this != NOT_CONNECTED;
        }
    }
}
