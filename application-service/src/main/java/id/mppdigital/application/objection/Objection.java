package id.mppdigital.application.objection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That the citizen objects to the automated decision on an application (UU 27/2022 art. 10).
 *
 * @param dueAt by when it has to be answered
 * @param endedAt when it was answered or taken back; null while it is open
 */
public record Objection(
        State state,
        Instant receivedAt,
        Instant dueAt,
        @Nullable Instant endedAt) {
    public enum State {
        /** Nobody has answered it: a person is to look at the decision. */
        RECEIVED,
        /** A person has looked again, as the citizen wished. */
        FULFILLED,
        REFUSED,
        /** The citizen took it back. */
        WITHDRAWN
    }
}
