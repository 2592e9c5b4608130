package id.mppdigital.connector.dispatch;

import id.mppdigital.connector.agency.Endpoint;
import org.springframework.stereotype.Component;

/** How calls to an endpoint are going, as this instance sees it. */
@Component
public class EndpointHealth {
    private final EndpointGuards guards;

    EndpointHealth(EndpointGuards guards) {
        this.guards = guards;
    }

    /**
     * A moment's view.
     *
     * @param breaker CLOSED (calls go out), OPEN (the endpoint rests) or HALF_OPEN (it is being tried)
     */
    public record Now(String breaker, int inFlight) {}

    public Now of(String agency, Endpoint endpoint) {
        var guard = guards.guard(agency, endpoint);
        return new Now(guard.breaker(), guard.inFlight());
    }
}
