package id.mppdigital.connector.dispatch;

import id.mppdigital.connector.webhook.Answer;
import id.mppdigital.platform.work.Outcome;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rules from an answer to its outcome. */
@Component
class Verdicts {
    private final DispatchSettings settings;

    Verdicts(DispatchSettings settings) {
        this.settings = settings;
    }

    Outcome of(Answer answer) {
        return switch (answer) {
            case Answer.Answered(int status, var _) when status / 100 == 2 -> new Outcome.Done();
            case Answer.Answered(int status, var _) when isFinal(status) -> new Outcome.Park("http-" + status);
            case Answer.Answered(var _, var retryAfter)
            when retryAfter.isPresent() -> new Outcome.Hold(null, pause(retryAfter.get()));
            case Answer.Answered _, Answer.Unreachable _, Answer.Broken _ -> new Outcome.Retry(null);
            case Answer.Refused _ -> new Outcome.Park("target-refused");
            case Answer.Unwritable _ -> new Outcome.Park("unreadable");
            case Answer.Unsendable _ -> new Outcome.Park("unsendable");
        };
    }

    /** The agency said that this address will never work again. */
    static boolean isGone(@Nullable Integer status) {
        return Integer.valueOf(410).equals(status);
    }

    /** The agency has understood and says no; asking again can't help. */
    private static boolean isFinal(int status) {
        return status / 100 == 4 && status != 408 && status != 425 && status != 429;
    }

    private Duration pause(Duration asked) {
        var longest = settings.maxRetryAfter();
        var shortest = settings.firstDelay();
        var pause = asked.compareTo(longest) > 0 ? longest : asked;
        return pause.compareTo(shortest) < 0 ? shortest : pause;
    }
}
