package id.mppdigital.gateway.upstream;

import id.mppdigital.gateway.plan.Plan;
import java.util.Map;
import org.springframework.cloud.gateway.config.GlobalCorsProperties;
import org.springframework.cloud.gateway.handler.FilteringWebHandler;
import org.springframework.cloud.gateway.handler.RoutePredicateHandlerMapping;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Finds a request's route by the prefix of its path, rather than by asking each route in turn whether it wants it. */
@Component
class RouteTable extends RoutePredicateHandlerMapping {
    private final Plan plan;
    private final Mono<Map<String, Route>> routes;

    RouteTable(
            Plan plan,
            FilteringWebHandler handler,
            RouteLocator locator,
            GlobalCorsProperties cors,
            Environment environment) {
        super(handler, locator, cors, environment);
        this.plan = plan;
        this.routes = locator.getRoutes().collectMap(Route::getId).cache();
    }

    @Override
    protected Mono<Route> lookupRoute(ServerWebExchange exchange) {
        var id = plan.route(exchange.getRequest().getPath().value());
        return id == null ? Mono.empty() : routes.mapNotNull(found -> found.get(id));
    }
}
