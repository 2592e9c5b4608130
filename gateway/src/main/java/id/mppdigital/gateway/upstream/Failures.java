package id.mppdigital.gateway.upstream;

import id.mppdigital.gateway.refusal.GatewayRefusal;
import id.mppdigital.platform.problem.Problem;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.netty.channel.ConnectTimeoutException;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.timeout.ReadTimeoutException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

/** What went wrong on the way to an upstream, in words that say whether the request may be repeated. */
final class Failures {
    private Failures() {}

    /** Whether the upstream itself failed, rather than the client or this gateway. */
    static boolean ofUpstream(Throwable error) {
        return error instanceof IOException
                || error instanceof ReadTimeoutException
                || error instanceof DecoderException;
    }

    static Throwable told(Throwable error, Upstream upstream, Duration open) {
        return switch (error) {
            case CallNotPermittedException _ -> unavailable(upstream, open);
            case ConnectTimeoutException _ -> unavailable(upstream, open);
            case ConnectException _, NoRouteToHostException _, UnknownHostException _ -> unavailable(upstream, open);
            // The pool has no free connection left; nothing was sent.
            case TimeoutException _ -> unavailable(upstream, open);
            case ReadTimeoutException _ -> retryable(GatewayRefusal.UPSTREAM_TIMEOUT, upstream, open);
            case IOException _, DecoderException _ -> retryable(GatewayRefusal.UPSTREAM_BROKE_OFF, upstream, open);
            default -> error;
        };
    }

    private static Problem unavailable(Upstream upstream, Duration open) {
        return retryable(GatewayRefusal.UPSTREAM_UNAVAILABLE, upstream, open);
    }

    private static Problem retryable(GatewayRefusal refusal, Upstream upstream, Duration after) {
        return Problem.of(refusal, upstream.label())
                .header("Retry-After", Long.toString(Math.max(1, after.toSeconds())));
    }
}
