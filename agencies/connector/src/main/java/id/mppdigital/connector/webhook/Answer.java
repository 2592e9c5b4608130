package id.mppdigital.connector.webhook;

import java.time.Duration;
import java.util.Optional;

/** What came of one call. */
public sealed interface Answer {
    /** A word for support staff; never anything that the agency wrote. */
    String reason();

    /**
     * The endpoint spoke HTTP.
     *
     * @param retryAfter how long it asked to be left alone
     */
    record Answered(int status, Optional<Duration> retryAfter) implements Answer {
        @Override
        public String reason() {
            return "http-" + status;
        }
    }

    /** Nothing came back, or not in time; the message may have arrived all the same. */
    record Unreachable(String reason) implements Answer {}

    /** The target may not be called; nothing was sent. */
    record Refused(String reason) implements Answer {}

    /** The dossier can't be opened; nothing was sent. */
    record Unwritable(String reason) implements Answer {}

    /** The call can't be made, and couldn't be if it were tried again; nothing was sent. */
    record Unsendable(String reason) implements Answer {}

    /**
     * Something broke on our side while the call was made. It counts as a try, so that no delivery is tried for ever.
     */
    record Broken(String reason) implements Answer {}
}
