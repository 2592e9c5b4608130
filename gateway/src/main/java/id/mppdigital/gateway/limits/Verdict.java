package id.mppdigital.gateway.limits;

import id.mppdigital.gateway.limits.LimitSettings.Limit;
import id.mppdigital.gateway.refusal.GatewayRefusal;
import id.mppdigital.platform.problem.Problem;
import java.time.Duration;
import org.springframework.http.HttpHeaders;

/**
 * What a limit says to one request.
 *
 * @param pause until the share is full again, or, when refused, until the next request fits
 */
record Verdict(String name, Limit limit, boolean allowed, long remaining, Duration pause) {
    /** Tells the caller its share (the IETF's RateLimit header fields, draft 10). */
    void tell(HttpHeaders headers) {
        var quoted = '"' + name + '"';
        headers.set(
                "RateLimit-Policy",
                quoted + ";q=" + limit.requests() + ";w=" + limit.per().toSeconds());
        headers.set("RateLimit", quoted + ";r=" + remaining + ";t=" + seconds());
    }

    Problem refusal() {
        return Problem.of(GatewayRefusal.TOO_MANY_REQUESTS, name, seconds())
                .header("Retry-After", Long.toString(seconds()));
    }

    /** Rounded up: a client that waits so long must not be refused again. */
    private long seconds() {
        return Math.max(1, pause.plusNanos(999_999_999).toSeconds());
    }
}
