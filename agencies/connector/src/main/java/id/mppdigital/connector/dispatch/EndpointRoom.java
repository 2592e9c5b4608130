package id.mppdigital.connector.dispatch;

import id.mppdigital.connector.agency.Agencies;
import id.mppdigital.connector.agency.Endpoint;
import id.mppdigital.connector.agency.EndpointStatus;
import id.mppdigital.platform.guard.Guard;
import id.mppdigital.platform.guard.Guards;
import id.mppdigital.platform.work.Room;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * As many calls to an agency as its bulkhead and its breaker permit. How many its manifest allows is remembered, and
 * corrected by each claim, which reads the agency's row anyway.
 */
@Component
class EndpointRoom implements Room {
    private final Guards guards;
    private final Agencies agencies;
    private final DispatchSettings settings;
    private final Map<String, Endpoint> endpoints = new ConcurrentHashMap<>();

    EndpointRoom(Guards guards, Agencies agencies, DispatchSettings settings) {
        this.guards = guards;
        this.agencies = agencies;
        this.settings = settings;
    }

    @Override
    public int take(String agency, int wanted) {
        var endpoint = endpoints.computeIfAbsent(agency, this::find);
        return endpoint == null
                ? 0
                : guards.guard(agency, endpoint.timeout(), endpoint.maxConcurrent())
                        .take(wanted);
    }

    @Override
    public void giveBack(String agency, int unused) {
        guards.guard(agency, settings.maxTimeout()).giveBack(unused);
    }

    /** The guard has taken the permission back when it heard the answer. */
    @Override
    public void ended(String agency) {}

    /**
     * For a call with a permission that was taken. The size of the bulkhead stays as it is until more is taken: making
     * it smaller waits for calls to end, which a call itself must not do.
     */
    Guard guard(String agency, Endpoint claimed) {
        var endpoint = settings.bounded(claimed);
        endpoints.put(agency, endpoint);
        return guards.guard(agency, endpoint.timeout());
    }

    void forget(String agency) {
        endpoints.remove(agency);
    }

    private @Nullable Endpoint find(String agency) {
        return agencies.find(agency)
                .flatMap(EndpointStatus::endpoint)
                .map(settings::bounded)
                .orElse(null);
    }
}
