package id.mppdigital.samples.agency.desk;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How fast the agency works.
 *
 * @param decisionDelay how long a case is looked at before it is decided
 * @param paymentDelay after which a bill is taken as paid
 * @param hang how long a webhook is held in mode HANG before it fails
 */
@ConfigurationProperties("samples")
public record Pace(
        @DefaultValue("1500ms") Duration decisionDelay,
        @DefaultValue("3s") Duration paymentDelay,
        @DefaultValue("60s") Duration hang) {}
