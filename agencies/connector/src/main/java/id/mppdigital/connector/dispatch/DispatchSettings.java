package id.mppdigital.connector.dispatch;

import id.mppdigital.connector.agency.Endpoint;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How hard and how long an agency is tried. Breakers are set under {@code resilience4j.circuitbreaker.configs.default}.
 *
 * @param batch deliveries that an agency's line claims at once
 * @param firstDelay before the second attempt; doubles with every further one
 * @param maxDelay ceiling of the doubling
 * @param maxRetryAfter ceiling of what an agency may ask for
 * @param maxAttempts after which a delivery is parked
 * @param maxAge after which a delivery is parked, counted from its first attempt or its last re-drive
 * @param pollInterval how often the queue is looked into when no event wakes it
 * @param leaseMargin what a lease holds beyond the endpoint's time limit; a killed instance's deliveries are taken over
 *     after both
 * @param maxTimeout ceiling of the time limit that a manifest may set
 * @param maxConcurrent ceiling of the calls at once that a manifest may set
 */
@Validated
@ConfigurationProperties("mpp.connector.dispatch")
record DispatchSettings(
        @Positive @DefaultValue("16") int batch,
        @DefaultValue("1s") Duration firstDelay,
        @DefaultValue("1h") Duration maxDelay,
        @DefaultValue("6h") Duration maxRetryAfter,
        @Positive @DefaultValue("100") int maxAttempts,
        @DefaultValue("72h") Duration maxAge,
        @DefaultValue("500ms") Duration pollInterval,
        @DefaultValue("10s") Duration leaseMargin,
        @DefaultValue("30s") Duration maxTimeout,
        @Positive @DefaultValue("64") int maxConcurrent) {
    /** What the manifest asks for, as far as it is allowed. */
    Endpoint bounded(Endpoint asked) {
        var timeout = asked.timeout().compareTo(maxTimeout) < 0 ? asked.timeout() : maxTimeout;
        return new Endpoint(asked.url(), timeout, Math.min(asked.maxConcurrent(), maxConcurrent));
    }
}
