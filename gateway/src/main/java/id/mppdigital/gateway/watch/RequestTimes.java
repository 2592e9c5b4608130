package id.mppdigital.gateway.watch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * The meters of those requests that are not observed: the very ones that an observation would keep, by its own handler.
 */
@Component
class RequestTimes {
    private final DefaultMeterObservationHandler handler;
    private final ObservedRequests convention;

    RequestTimes(MeterRegistry meters, ObservedRequests convention) {
        this.handler = new DefaultMeterObservationHandler(meters);
        this.convention = convention;
    }

    /** Runs when the request has ended; does nothing for a request whose observation does it. */
    Runnable begin(ServerWebExchange exchange) {
        return ServerRequestObservationContext.findCurrent(exchange.getAttributes())
                .filter(request -> request.<Timer.Sample>get(Timer.Sample.class) == null)
                .map(this::begin)
                .orElse(() -> {});
    }

    private Runnable begin(ServerRequestObservationContext request) {
        request.setName(convention.getName());
        tag(request);
        handler.onStart(request);
        return () -> {
            tag(request);
            handler.onStop(request);
        };
    }

    private void tag(ServerRequestObservationContext request) {
        request.addLowCardinalityKeyValues(convention.getLowCardinalityKeyValues(request));
    }
}
