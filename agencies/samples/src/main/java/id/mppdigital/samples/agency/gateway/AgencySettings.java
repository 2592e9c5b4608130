package id.mppdigital.samples.agency.gateway;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the platform is and how this agency proves itself to it.
 *
 * @param agency the agency's code, which is its client id as well
 * @param webhookSecret {@code whsec_…}; without one it is asked for at the gateway
 * @param data the folder that keeps what was received
 */
@ConfigurationProperties("samples")
public record AgencySettings(
        @DefaultValue("http://localhost:8080") URI gateway,
        @DefaultValue("http://localhost:9000") URI issuer,
        String agency,
        String clientSecret,
        @Nullable String webhookSecret,
        @DefaultValue(".mpp/samples") Path data) {
    /** Where the agencies are. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Makassar");
}
