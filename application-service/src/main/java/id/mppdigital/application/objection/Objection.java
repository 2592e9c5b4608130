package id.mppdigital.application.objection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That the citizen objects to the automated decision on an application (UU 27/2022 art. 10).
 *
 * @param dueAt by when it has to be answered
 * @param endedAt when it was answered or taken back; null while it is open
 * @param reopenedAt when the decision was set aside; null where it stands
 * @param decidedAt when a person decided anew; null until then
 */
public record Objection(
        State state,
        Instant receivedAt,
        Instant dueAt,
        @Nullable Instant endedAt,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant reopenedAt,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant decidedAt) {
    public enum State {
        /** Nobody has answered it: a person is to look at the decision. */
        RECEIVED,
        /** A person looks again, as the citizen wished: a refusal is set aside, and decided anew. */
        FULFILLED,
        REFUSED,
        /** The citizen took it back. */
        WITHDRAWN
    }
}
