package id.mppdigital.platform.observability;

import io.micrometer.common.KeyValue;
import java.net.URI;
import org.springframework.http.client.observation.ClientRequestObservationContext;
import org.springframework.http.client.observation.DefaultClientRequestObservationConvention;

/**
 * What the span of a call to another system says of its address: no query, as it may hold a code or whom the call is
 * about, and no number in the path that identifies a person. Traces are kept and read like logs.
 */
class ObservedCalls extends DefaultClientRequestObservationConvention {
    @Override
    protected KeyValue requestUri(ClientRequestObservationContext context) {
        var request = context.getCarrier();
        return request == null ? super.requestUri(context) : KeyValue.of("http.url", shown(request.getURI()));
    }

    static String shown(URI address) {
        var authority = String.valueOf(address.getRawAuthority());
        var host = authority.substring(authority.indexOf('@') + 1);
        return "%s://%s%s".formatted(address.getScheme(), host, PersonalData.mask(String.valueOf(address.getPath())));
    }
}
