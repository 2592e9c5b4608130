package id.mppdigital.connector.dispatch;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import id.mppdigital.connector.agency.Agencies;
import id.mppdigital.connector.agency.Endpoint;
import id.mppdigital.connector.agency.EndpointStatus;
import id.mppdigital.platform.work.Room;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * As many calls to an agency as its bulkhead and its breaker permit. How many its manifest allows is remembered for a
 * second; whether it may be called at all is asked with each claim.
 */
@Component
class EndpointRoom implements Room {
    private final EndpointGuards guards;
    private final LoadingCache<String, Optional<Endpoint>> endpoints;

    EndpointRoom(EndpointGuards guards, Agencies agencies) {
        this.guards = guards;
        this.endpoints = Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofSeconds(1))
                .build(agency -> agencies.find(agency).flatMap(EndpointStatus::endpoint));
    }

    @Override
    public int take(String agency, int wanted) {
        return endpoints
                .get(agency)
                .map(endpoint -> guards.guard(agency, endpoint).take(wanted))
                .orElse(0);
    }

    @Override
    public void giveBack(String agency, int unused) {
        guards.guard(agency).giveBack(unused);
    }

    /** The guard has given the permit back when it heard the answer. */
    @Override
    public void ended(String agency) {}

    void forget(String agency) {
        endpoints.invalidate(agency);
    }
}
