package id.mppdigital.platform.guard;

/** What came of a guarded call. */
public sealed interface Outcome<T> {
    record Answered<T>(T value) implements Outcome<T> {}

    /**
     * There is no answer.
     *
     * @param cause what went wrong; with {@link Reason#FAILED} what the call threw
     */
    record Unanswered<T>(Reason reason, Throwable cause) implements Outcome<T> {}

    enum Reason {
        /** Not asked: too many calls are under way. */
        BUSY,
        /** Not asked: the breaker is open. */
        RESTING,
        /** The deadline came first; the call was interrupted. */
        TOO_LATE,
        /** The call threw an exception. */
        FAILED,
        /** The caller itself was interrupted while it waited, and still is. */
        INTERRUPTED;

        public boolean wasAsked() {
            return this != BUSY && this != RESTING;
        }
    }
}
