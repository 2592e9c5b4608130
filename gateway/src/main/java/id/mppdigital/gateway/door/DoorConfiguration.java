package id.mppdigital.gateway.door;

import id.mppdigital.gateway.plan.DoorOrder;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.reactive.CorsConfigurationSource;
import org.springframework.web.cors.reactive.CorsWebFilter;
import reactor.netty.NettyPipeline;

/** Origins and sockets. */
@Configuration(proxyBeanMethods = false)
class DoorConfiguration {
    private static final class Cors extends CorsWebFilter implements Ordered {
        Cors(CorsConfigurationSource source) {
            super(source, new ForeignOrigin());
        }

        @Override
        public int getOrder() {
            return DoorOrder.CORS.value();
        }
    }

    /** Credentials (cookies) are never allowed. */
    @Bean
    CorsWebFilter cors(DoorSettings settings, Origins origins) {
        var nobody = cors(List.of());
        return new Cors(exchange -> {
            var origin = exchange.getRequest().getHeaders().getOrigin();
            boolean known = origin != null && (settings.allowedOrigins().contains(origin) || origins.allow(origin));
            return known ? cors(List.of(origin)) : nobody;
        });
    }

    private static CorsConfiguration cors(List<String> origins) {
        var cors = new CorsConfiguration();
        cors.setAllowedOrigins(origins);
        cors.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
        cors.setAllowedHeaders(List.of(
                "Authorization",
                "Content-Type",
                "Accept",
                "Accept-Language",
                "Idempotency-Key",
                "If-Match",
                "Last-Event-ID"));
        cors.setExposedHeaders(
                List.of("Location", "ETag", "Retry-After", "RateLimit", "RateLimit-Policy", "Idempotency-Replayed"));
        cors.setMaxAge(Duration.ofHours(1));
        return cors;
    }

    /** A pause in a body may not hold a connection for ever; the head is looked at before anything else looks at it. */
    @Bean
    NettyServerCustomizer threshold(DoorSettings settings) {
        return server -> server.readTimeout(settings.bodyIdle())
                .doOnChannelInit((_, channel, _) -> channel.pipeline()
                        .addAfter(NettyPipeline.HttpCodec, "mpp.threshold", new Threshold())
                        .addAfter(NettyPipeline.HttpCodec, "mpp.lingering-close", new LingeringClose()));
    }
}
