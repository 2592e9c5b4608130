package id.mppdigital.connector.dispatch;

import id.mppdigital.connector.delivery.Delivery;
import id.mppdigital.connector.webhook.Answer;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One call and what came of it. */
record Attempt(Delivery delivery, Instant startedAt, Duration duration, Answer answer) {
    @Nullable
    Integer status() {
        return answer instanceof Answer.Answered(int status, var _) ? status : null;
    }

    /** The agency said that this address will never work again. */
    boolean isEndpointGone() {
        return answer instanceof Answer.Answered(int status, var _) && status == 410;
    }

    /** A word for support staff; never anything that the agency wrote. */
    String outcome() {
        return switch (answer) {
            case Answer.Answered(int status, var _) -> "http-" + status;
            case Answer.Unreachable(var reason) -> reason;
            case Answer.Refused(var reason) -> reason;
            case Answer.Unwritable(var reason) -> reason;
            case Answer.Unsendable(var reason) -> reason;
            case Answer.Broken(var reason) -> reason;
        };
    }
}
