package id.mppdigital.gateway.upstream;

import id.mppdigital.gateway.plan.Plan;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.OrderedGatewayFilter;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One route per service: its path prefix is the same before and behind the door. */
@Configuration(proxyBeanMethods = false)
class ServiceRoutes {
    @Bean
    RouteLocator services(RouteLocatorBuilder builder, Plan plan, Upstreams upstreams, Passage passage) {
        var routes = builder.routes();
        for (var service : plan.services()) {
            var way = way(upstreams.service(service.name()), passage);
            routes.route(
                    service.name(),
                    route -> route.path(service.area().prefix() + "**")
                            .filters(filters -> filters.filter(way))
                            .uri(service.base()));
        }
        return routes.build();
    }

    private static GatewayFilter way(Upstream upstream, Passage passage) {
        return new OrderedGatewayFilter((exchange, chain) -> passage.through(upstream, exchange, chain), Passage.ORDER);
    }
}
