package id.mppdigital.samples.agency.gateway;

import java.time.Duration;
import java.util.function.Function;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientException;

/** Repeats calls that may go well later, with growing pauses, for as long as it takes. */
@Component
class Patience {
    private static final Logger log = LoggerFactory.getLogger(Patience.class);

    private final RetryTemplate forEver = new RetryTemplate(policy(Long.MAX_VALUE, 10, Patience::mayPass));
    private final RetryTemplate stubbornly =
            new RetryTemplate(policy(Long.MAX_VALUE, 1, failure -> failure instanceof RestClientException));
    private final RetryTemplate aFewTimes =
            new RetryTemplate(policy(5, 10, failure -> failure instanceof HttpClientErrorException.NotFound));
    private final Tokens tokens;

    Patience(Tokens tokens) {
        this.tokens = tokens;
    }

    /** @param call given the access token to use */
    <T> T untilAnswered(Function<String, T> call) {
        return forEver.<T>invoke(() -> once(call));
    }

    /** Also gives what was announced a moment ago, and is not to be found yet, some seconds to appear. */
    <T> T untilFound(Function<String, T> call) {
        return aFewTimes.<T>invoke(() -> untilAnswered(call));
    }

    /**
     * Takes every refusal for a "not yet": an agency may be up before the platform has heard of it. Asks often, because
     * deliveries wait meanwhile.
     */
    <T> T untilGranted(Function<String, T> call) {
        return stubbornly.<T>invoke(() -> once(call));
    }

    <T> T once(Function<String, T> call) {
        var token = tokens.current();
        try {
            return call.apply(token);
        } catch (HttpClientErrorException.Unauthorized e) {
            tokens.drop(token);
            throw e;
        }
    }

    private static boolean mayPass(Throwable failure) {
        var passes = failure instanceof ResourceAccessException
                || failure instanceof HttpServerErrorException
                || failure instanceof HttpClientErrorException.TooManyRequests
                || failure instanceof HttpClientErrorException.Unauthorized;
        if (passes) {
            log.warn("The platform can't be reached, trying again: {}", failure.getMessage());
        }
        return passes;
    }

    private static RetryPolicy policy(long retries, int longestPauseSeconds, Predicate<Throwable> retry) {
        return RetryPolicy.builder()
                .maxRetries(retries)
                .delay(Duration.ofMillis(200))
                .jitter(Duration.ofMillis(50))
                .multiplier(2)
                .maxDelay(Duration.ofSeconds(longestPauseSeconds))
                .predicate(retry)
                .build();
    }
}
