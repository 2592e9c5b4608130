package id.mppdigital.portal.api.office;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import tools.jackson.databind.JsonNode;

/** How applications reach the agencies' own systems. */
@HttpExchange("/connector/v1")
public interface DeliveryApi {
    @GetExchange("/agencies/{agency}/health")
    Health health(@PathVariable String agency);

    @GetExchange("/deliveries?limit=50&state=PARKED")
    Deliveries parked(@RequestParam String agency, @RequestParam(required = false) @Nullable String after);

    @PostExchange("/deliveries/{id}/redrive")
    JsonNode redrive(@PathVariable UUID id);

    @PostExchange("/agencies/{agency}/redrive")
    Redriven redriveAll(@PathVariable String agency);

    /**
     * @param breaker CLOSED while the agency answers
     * @param keysExpireAt when the last of the agency's own keys expires; null without one, or with one that never does
     */
    record Health(
            String agency,
            @Nullable String url,
            String breaker,
            int pending,
            int parked,
            @Nullable Instant oldestPendingAt,
            @Nullable Instant keysExpireAt) {}

    record Deliveries(List<Delivery> items, @Nullable String next) {}

    record Delivery(
            UUID id,
            @Nullable String registrationNumber,
            String type,
            int attempts,
            Instant createdAt,
            @Nullable String reasonCode) {}

    record Redriven(int redriven) {}
}
