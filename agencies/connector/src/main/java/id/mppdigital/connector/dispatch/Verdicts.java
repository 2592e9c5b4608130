package id.mppdigital.connector.dispatch;

import id.mppdigital.connector.webhook.Answer;
import java.time.Duration;
import java.time.Instant;

/** The rules from an answer to its verdict. */
class Verdicts {
    private final DispatchSettings settings;
    private final BackOff backOff;

    Verdicts(DispatchSettings settings, BackOff backOff) {
        this.settings = settings;
        this.backOff = backOff;
    }

    Verdict of(Claim claim, Answer answer, Instant now) {
        return switch (answer) {
            case Answer.Answered(int status, var _) when status / 100 == 2 -> new Verdict.Delivered();
            case Answer.Answered(int status, var _)
            when isFinal(status) -> new Verdict.Park("http-" + status, status == 410);
            case Answer.Answered(var _, var retryAfter)
            when retryAfter.isPresent() -> waitFor(claim, retryAfter.get(), now);
            case Answer.Answered _, Answer.Unreachable _, Answer.Broken _ -> retry(claim, now);
            case Answer.Refused _ -> new Verdict.Park("target-refused", false);
            case Answer.Unwritable _ -> new Verdict.Park("unreadable", false);
            case Answer.Unsendable _ -> new Verdict.Park("unsendable", false);
        };
    }

    /** The agency has understood and says no; asking again can't help. */
    private static boolean isFinal(int status) {
        return status / 100 == 4 && status != 408 && status != 425 && status != 429;
    }

    private Verdict waitFor(Claim claim, Duration asked, Instant now) {
        if (now.isAfter(claim.giveUpAt())) {
            return new Verdict.Park("expired", false);
        }
        var shortest = backOff.after(1);
        var pause = asked.compareTo(settings.maxRetryAfter()) > 0 ? settings.maxRetryAfter() : asked;
        return new Verdict.Wait(pause.compareTo(shortest) < 0 ? shortest : pause);
    }

    private Verdict retry(Claim claim, Instant now) {
        int tries = claim.tries() + 1;
        if (now.isAfter(claim.giveUpAt())) {
            return new Verdict.Park("expired", false);
        }
        if (tries >= settings.maxAttempts()) {
            return new Verdict.Park("attempts-exhausted", false);
        }
        return new Verdict.Retry(backOff.after(tries));
    }
}
