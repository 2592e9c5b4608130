package id.mppdigital.notification.delivery;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How messages go out on each channel.
 *
 * @param concurrency messages under way at once, per channel and instance
 * @param lease how long a claimed message belongs to its sender; longer than the server's time limits can add up to
 * @param poll the longest time that a missed wake-up can delay a message
 * @param maxAttempts temporary refusals by the server after which a message is parked
 * @param firstBackOff pause after the first temporary refusal; doubles with each further one
 * @param longestBackOff where the doubling ends
 * @param waitForContact how long a message waits for the citizen's contact before it is parked
 */
@Validated
@ConfigurationProperties("mpp.notification.delivery")
record DeliverySettings(
        @Min(1) @Max(64) @DefaultValue("8") int concurrency,
        @DefaultValue("5m") Duration lease,
        @DefaultValue("2s") Duration poll,
        @Min(1) @DefaultValue("20") int maxAttempts,
        @DefaultValue("5s") Duration firstBackOff,
        @DefaultValue("1h") Duration longestBackOff,
        @DefaultValue("7d") Duration waitForContact) {}
