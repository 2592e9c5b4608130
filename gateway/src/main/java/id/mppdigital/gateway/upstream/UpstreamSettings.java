package id.mppdigital.gateway.upstream;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Patience with what stands behind the door.
 *
 * @param connect until a connection stands
 * @param response of silence after the request has been sent, before and within the answer; streams are exempt
 * @param responses the same for single services, by name, where the general one doesn't fit
 * @param agency the same for agencies' own APIs
 * @param privateAgencies whether agencies' APIs may be plain HTTP and in private networks: for development only
 * @param breaker when to stop trying
 */
@ConfigurationProperties("mpp.gateway.upstream")
public record UpstreamSettings(
        @DefaultValue("2s") Duration connect,
        @DefaultValue("15s") Duration response,
        @DefaultValue Map<String, Duration> responses,
        @DefaultValue("10s") Duration agency,
        @DefaultValue("false") boolean privateAgencies,
        @DefaultValue Breaker breaker) {

    /**
     * @param failures percentage of calls in the window that fail before it opens
     * @param calls least number of calls in the window that say anything
     * @param window how far it looks back
     * @param open how long nothing is tried
     */
    public record Breaker(
            @DefaultValue("50") float failures,
            @DefaultValue("20") int calls,
            @DefaultValue("10s") Duration window,
            @DefaultValue("5s") Duration open) {}

    Duration response(String service) {
        return responses.getOrDefault(service, response);
    }
}
