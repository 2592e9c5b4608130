package id.mppdigital.gateway.upstream;

import id.mppdigital.gateway.plan.Plan;
import id.mppdigital.gateway.plan.Service;
import java.net.URI;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import reactor.netty.http.server.HttpServerRequest;

/** One route per service: its path prefix is the same before and behind the door. */
@Configuration(proxyBeanMethods = false)
class ServiceRoutes {
    @Bean
    RouteLocator services(RouteLocatorBuilder builder, Plan plan, Upstreams upstreams, Passage passage) {
        var routes = builder.routes();
        for (var service : plan.services()) {
            var way = way(service, upstreams.service(service.name()), passage);
            routes.route(
                    service.name(),
                    route -> route.path(service.area().prefix() + "**")
                            .filters(filters -> filters.filter(way))
                            .uri(service.base()));
        }
        return routes.build();
    }

    private static GatewayFilter way(Service service, Upstream upstream, Passage passage) {
        var base = service.base().resolve("/").toString();
        var server = base.substring(0, base.length() - 1);
        return (exchange, _) -> passage.through(upstream, URI.create(server + asked(exchange)), exchange);
    }

    /** The path and the query as they stand in the request line, in the clean form that the door gave them. */
    private static String asked(ServerWebExchange exchange) {
        HttpServerRequest request = ServerHttpRequestDecorator.getNativeRequest(exchange.getRequest());
        return request.uri();
    }
}
