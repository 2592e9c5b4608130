package id.mppdigital.gateway.door;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the door stands in its surroundings.
 *
 * @param allowedOrigins web origins that may call from a browser beside those of the channels in the catalogue
 *     ({@code https://app.example.go.id}); none by default
 * @param trustedProxies networks (CIDR) of the load balancers in front, whose X-Forwarded-For and -Proto are believed;
 *     none by default, and never a network that clients can be in
 * @param bodyIdle the longest pause inside a request's body
 */
@ConfigurationProperties("mpp.gateway.door")
public record DoorSettings(
        @DefaultValue List<String> allowedOrigins,
        @DefaultValue List<String> trustedProxies,
        @DefaultValue("30s") Duration bodyIdle) {}
