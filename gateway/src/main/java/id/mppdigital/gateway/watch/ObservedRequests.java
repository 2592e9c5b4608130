package id.mppdigital.gateway.watch;

import io.micrometer.common.KeyValue;
import org.springframework.http.server.reactive.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;

/**
 * What a request's span says about it: of the path no more than the access log does, as traces are kept and read as
 * well.
 */
@Component
class ObservedRequests extends DefaultServerRequestObservationConvention {
    @Override
    protected KeyValue httpUrl(ServerRequestObservationContext context) {
        var request = context.getCarrier();
        return request == null
                ? super.httpUrl(context)
                : KeyValue.of("http.url", LoggedPath.of(request.getURI().getRawPath()));
    }
}
