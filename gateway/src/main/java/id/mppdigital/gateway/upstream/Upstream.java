package id.mppdigital.gateway.upstream;

import id.mppdigital.platform.problem.Wording;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Duration;

/**
 * One thing behind the door.
 *
 * @param name as people know it: the service's name, or {@code agency <code>}
 * @param own whether the platform runs it; others get no tokens and no connection to private networks
 * @param response longest silence after a request
 */
public record Upstream(String name, boolean own, Duration response, CircuitBreaker breaker) {
    /** As people are told about it. */
    public Wording label() {
        return own ? label(name) : new Wording(name.replace("agency", "instansi"), name);
    }

    /** The same for a service of that name. */
    public static Wording label(String service) {
        return new Wording("layanan " + service, service + " service");
    }
}
