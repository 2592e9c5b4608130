package id.mppdigital.gateway.upstream;

import id.mppdigital.platform.problem.Problem;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.netty.channel.ConnectTimeoutException;
import io.netty.handler.timeout.ReadTimeoutException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.springframework.http.HttpStatus;

/** What went wrong on the way to an upstream, in words that say whether the request may be repeated. */
final class Failures {
    private Failures() {}

    /** Whether the upstream itself failed, rather than the client or this gateway. */
    static boolean ofUpstream(Throwable error) {
        return error instanceof IOException || error instanceof ReadTimeoutException;
    }

    static Throwable told(Throwable error, Upstream upstream, Duration open) {
        return switch (error) {
            case CallNotPermittedException _ -> unavailable(upstream, open);
            case ConnectTimeoutException _ -> unavailable(upstream, open);
            case ConnectException _, NoRouteToHostException _, UnknownHostException _ -> unavailable(upstream, open);
            // The pool has no free connection left; nothing was sent.
            case TimeoutException _ -> unavailable(upstream, open);
            case ReadTimeoutException _ ->
                retryable(
                        HttpStatus.GATEWAY_TIMEOUT,
                        "upstream-timeout",
                        "The " + upstream.name() + " did not answer in time. The request may have had its effect:"
                                + " repeat it only with the same Idempotency-Key.",
                        open);
            case IOException _ ->
                retryable(
                        HttpStatus.BAD_GATEWAY,
                        "upstream-broke-off",
                        "The " + upstream.name() + " broke the connection off. The request may have had its effect:"
                                + " repeat it only with the same Idempotency-Key.",
                        open);
            default -> error;
        };
    }

    private static Problem unavailable(Upstream upstream, Duration open) {
        return retryable(
                HttpStatus.SERVICE_UNAVAILABLE,
                "upstream-unavailable",
                "The " + upstream.name() + " can't be reached right now. Nothing was done; try again shortly.",
                open);
    }

    private static Problem retryable(HttpStatus status, String code, String detail, Duration after) {
        return Problem.of(status, code, detail).header("Retry-After", Long.toString(Math.max(1, after.toSeconds())));
    }
}
