package id.mppdigital.platform.guard;

/** The outcome of a guarded call. */
public sealed interface Outcome<T> {
    record Answered<T>(T value) implements Outcome<T> {}

    /**
     * There is no answer.
     *
     * @param cause what went wrong; with {@link Reason#FAILED} what the call threw
     */
    record Unanswered<T>(Reason reason, Throwable cause) implements Outcome<T> {}

    enum Reason {
        /** Not called: too many calls are running. */
        BUSY,
        /** Not called: the breaker is open. */
        RESTING,
        /** The deadline passed; the call was interrupted. */
        TOO_LATE,
        /** The call threw an exception. */
        FAILED,
        /** The caller was interrupted while it waited; its interrupt flag is still set. */
        INTERRUPTED;

        public boolean wasAsked() {
            return this != BUSY && this != RESTING;
        }
    }
}
