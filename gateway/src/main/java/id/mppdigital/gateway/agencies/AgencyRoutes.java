package id.mppdigital.gateway.agencies;

import id.mppdigital.gateway.plan.Plan;
import id.mppdigital.gateway.refusal.GatewayRefusal;
import id.mppdigital.gateway.upstream.Passage;
import id.mppdigital.platform.events.EventBroadcast;
import id.mppdigital.platform.problem.Problem;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * One route for all agencies, which looks the agency up with every request: a manifest applied a moment ago is in force
 * with the next request, and no route has to be rebuilt for it.
 */
@Configuration(proxyBeanMethods = false)
class AgencyRoutes {
    @Bean
    EventBroadcast agencyChanges(Agencies agencies) {
        return EventBroadcast.of("mpp.catalog.agencies")
                .fromEarliest()
                .on("id.mppdigital.catalog.agency-changed.v1", AgencyChanged.class, agencies::apply)
                .build();
    }

    @Bean
    RouteLocator agencyApis(RouteLocatorBuilder builder, Agencies agencies, Passage passage) {
        return builder.routes()
                .route(
                        Plan.AGENCIES,
                        route -> route.path(Plan.AGENCIES + "**")
                                .filters(filters -> filters.filter((exchange, _) -> lead(agencies, passage, exchange)))
                                // Only a placeholder: the filter knows the agency's own address.
                                .uri("https://agency.invalid"))
                .build();
    }

    private static Mono<Void> lead(Agencies agencies, Passage passage, ServerWebExchange exchange) {
        var uri = exchange.getRequest().getURI();
        var behind = uri.getRawPath().substring(Plan.AGENCIES.length());
        int slash = behind.indexOf('/');
        var code = slash < 0 ? behind : behind.substring(0, slash);
        var rest = slash < 0 ? "" : behind.substring(slash);
        var api = agencies.find(code).orElse(null);
        if (api == null) {
            return Mono.error(Problem.of(GatewayRefusal.UNKNOWN_AGENCY));
        }
        return passage.through(api.upstream(), api.target(rest, uri.getRawQuery()), exchange);
    }
}
