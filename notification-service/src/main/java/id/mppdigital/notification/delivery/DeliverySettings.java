package id.mppdigital.notification.delivery;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How e-mails go out.
 *
 * @param from the sender, with or without a display name
 * @param concurrency e-mails under way at once, per instance
 * @param lease how long a claimed e-mail belongs to its sender; longer than the mail server's time limits can add up to
 * @param poll the longest time that a missed wake-up can delay an e-mail
 * @param maxAttempts temporary refusals by the mail server after which an e-mail is parked
 * @param firstBackOff pause after the first temporary refusal; doubles with each further one
 * @param longestBackOff where the doubling ends
 * @param longestOutagePause the longest pause between two looks at a mail server that is down
 * @param waitForContact how long an e-mail waits for the citizen's contact before it is parked
 */
@Validated
@ConfigurationProperties("mpp.notification.delivery")
record DeliverySettings(
        @NotBlank @DefaultValue("MPP Digital <no-reply@mpp.localhost>")
        String from,

        @Min(1) @Max(64) @DefaultValue("8") int concurrency,
        @DefaultValue("5m") Duration lease,
        @DefaultValue("2s") Duration poll,
        @Min(1) @DefaultValue("20") int maxAttempts,
        @DefaultValue("5s") Duration firstBackOff,
        @DefaultValue("1h") Duration longestBackOff,
        @DefaultValue("15s") Duration longestOutagePause,
        @DefaultValue("7d") Duration waitForContact) {}
