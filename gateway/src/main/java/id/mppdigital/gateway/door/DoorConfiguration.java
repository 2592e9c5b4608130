package id.mppdigital.gateway.door;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.reactive.CorsWebFilter;
import org.springframework.web.cors.reactive.UrlBasedCorsConfigurationSource;

/** Origins and sockets. */
@Configuration(proxyBeanMethods = false)
class DoorConfiguration {
    /** Before the sign-in check, as a browser's preflight carries no token. Credentials (cookies) are never allowed. */
    @Bean
    @Order(-850)
    CorsWebFilter cors(DoorSettings settings) {
        var source = new UrlBasedCorsConfigurationSource();
        if (!settings.allowedOrigins().isEmpty()) {
            var cors = new CorsConfiguration();
            cors.setAllowedOrigins(settings.allowedOrigins());
            cors.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
            cors.setAllowedHeaders(List.of(
                    "Authorization", "Content-Type", "Accept", "Accept-Language", "Idempotency-Key", "Last-Event-ID"));
            cors.setExposedHeaders(
                    List.of("Location", "Retry-After", "RateLimit", "RateLimit-Policy", "Idempotency-Replayed"));
            cors.setMaxAge(Duration.ofHours(1));
            source.registerCorsConfiguration("/**", cors);
        }
        return new CorsWebFilter(source);
    }

    /** A body that trickles may not hold a connection for ever. */
    @Bean
    NettyServerCustomizer slowBodies(DoorSettings settings) {
        return server -> server.readTimeout(settings.bodyIdle());
    }
}
