package id.mppdigital.citizen.prefill.asking;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param deadline for all registers together; what has not answered by then counts as unavailable
 * @param attestationValidity how long the citizen may take over the form
 */
@ConfigurationProperties("mpp.prefill")
public record PrefillSettings(
        @DefaultValue("2s") Duration deadline,
        @DefaultValue("2h") Duration attestationValidity) {}
