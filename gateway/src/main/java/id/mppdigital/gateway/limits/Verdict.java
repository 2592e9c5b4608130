package id.mppdigital.gateway.limits;

import id.mppdigital.gateway.refusal.GatewayRefusal;
import id.mppdigital.platform.problem.Problem;
import java.time.Duration;
import org.springframework.http.HttpHeaders;

/**
 * What a limit says to one request.
 *
 * @param policy the limit, as the header says it
 * @param pause until the share is full again, or, when refused, until the next request fits
 */
record Verdict(String name, String policy, boolean allowed, long remaining, Duration pause) {
    /** Tells the caller its share (the IETF's RateLimit header fields, draft 10). */
    void tell(HttpHeaders headers) {
        headers.set("RateLimit-Policy", policy);
        headers.set("RateLimit", '"' + name + "\";r=" + remaining + ";t=" + seconds());
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
