package id.mppdigital.statistics.availability;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which parts are asked.
 *
 * @param parts where each part says whether it is ready: 200 if it is
 * @param every the time between two questions
 * @param patience after which a part that does not answer counts as down
 */
@ConfigurationProperties("mpp.statistics.availability")
record AvailabilitySettings(
        @DefaultValue Map<String, URI> parts,
        @DefaultValue("1m") Duration every,
        @DefaultValue("5s") Duration patience) {}
