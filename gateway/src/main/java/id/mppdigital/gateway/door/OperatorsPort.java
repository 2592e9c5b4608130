package id.mppdigital.gateway.door;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.web.server.ServerWebExchange;

/**
 * The port of the actuator, which the outside can't reach. Spring puts all filters before it that the public port has.
 */
public final class OperatorsPort {
    private OperatorsPort() {}

    /** Whether the request came in there. */
    public static boolean isOf(ServerWebExchange exchange) {
        return WebServerApplicationContext.hasServerNamespace(exchange.getApplicationContext(), "management");
    }
}
