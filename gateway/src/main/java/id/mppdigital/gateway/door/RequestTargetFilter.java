package id.mppdigital.gateway.door;

import id.mppdigital.platform.problem.Problem;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Turns away what no service should ever see. */
@Component
class RequestTargetFilter implements WebFilter, Ordered {
    static final int ORDER = -800;

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        var path = request.getURI().getRawPath();
        if (!RequestTarget.methodAllowed(request.getMethod())) {
            return Mono.error(Problem.of(
                    HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed", "This method is not offered here."));
        }
        if (RequestTarget.ambiguous(path)) {
            return Mono.error(Problem.of(
                    HttpStatus.BAD_REQUEST,
                    "ambiguous-path",
                    "The path holds dot segments, encoded slashes or path parameters. Send it in its plain form."));
        }
        if (!RequestTarget.known(path)) {
            return Mono.error(Problem.of(
                    HttpStatus.NOT_FOUND,
                    "not-found",
                    "There is nothing at this path. GET /docs shows what there is."));
        }
        return chain.filter(exchange);
    }
}
