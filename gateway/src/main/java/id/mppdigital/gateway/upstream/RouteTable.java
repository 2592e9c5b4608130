package id.mppdigital.gateway.upstream;

import static org.springframework.cloud.gateway.support.ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR;

import id.mppdigital.gateway.plan.Plan;
import java.util.Map;
import java.util.Objects;
import org.springframework.cloud.gateway.config.GlobalCorsProperties;
import org.springframework.cloud.gateway.handler.FilteringWebHandler;
import org.springframework.cloud.gateway.handler.RoutePredicateHandlerMapping;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Finds a request's route by the prefix of its path, rather than by asking each route in turn whether it wants it. The
 * routes are those of the plan, and stay as long as the gateway runs.
 */
@Component
class RouteTable extends RoutePredicateHandlerMapping {
    private final Plan plan;
    private final FilteringWebHandler handler;
    private final Map<String, Route> routes;

    RouteTable(
            Plan plan,
            FilteringWebHandler handler,
            RouteLocator locator,
            GlobalCorsProperties cors,
            Environment environment) {
        super(handler, locator, cors, environment);
        this.plan = plan;
        this.handler = handler;
        this.routes = Objects.requireNonNull(
                locator.getRoutes().collectMap(Route::getId).block());
    }

    @Override
    protected Mono<?> getHandlerInternal(ServerWebExchange exchange) {
        var id = plan.route(exchange.getRequest().getPath().value());
        var route = id == null ? null : routes.get(id);
        if (route == null) {
            return Mono.empty();
        }
        exchange.getAttributes().put(GATEWAY_ROUTE_ATTR, route);
        return Mono.just(handler);
    }
}
