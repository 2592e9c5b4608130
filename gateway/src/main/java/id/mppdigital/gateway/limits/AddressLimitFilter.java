package id.mppdigital.gateway.limits;

import id.mppdigital.gateway.door.ClientAddress;
import id.mppdigital.gateway.door.OperatorsPort;
import id.mppdigital.gateway.plan.DoorOrder;
import id.mppdigital.gateway.plan.Plan;
import id.mppdigital.platform.problem.PlatformRefusal;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.security.BearerToken;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Limits, by address, those who show no token, and those whose token was refused: guessing must not be free. */
@Component
class AddressLimitFilter implements WebFilter, Ordered {
    private final RateLimits addresses;
    private final ClientAddress address;

    AddressLimitFilter(LimitSettings settings, ClientAddress address) {
        this.addresses = new RateLimits(
                "address", _ -> settings.address(), settings.tracked(), io.github.bucket4j.TimeMeter.SYSTEM_NANOTIME);
        this.address = address;
    }

    @Override
    public int getOrder() {
        return DoorOrder.ADDRESS_LIMIT.value();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (exchange.getRequest().getPath().value().equals(Plan.HEALTH) || OperatorsPort.isOf(exchange)) {
            return chain.filter(exchange);
        }
        // Of another scheme it is nobody's token: such a request goes on as a stranger's, so it counts as one.
        if (BearerToken.isShown(exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION))) {
            return chain.filter(exchange)
                    .onErrorResume(Problem.class, problem -> Mono.error(judged(exchange, problem)));
        }
        var verdict = take(exchange);
        return verdict.allowed() ? chain.filter(exchange) : Mono.error(verdict.refusal());
    }

    private Problem judged(ServerWebExchange exchange, Problem problem) {
        if (!problem.code().equals(PlatformRefusal.UNAUTHENTICATED.code())) {
            return problem;
        }
        var verdict = take(exchange);
        return verdict.allowed() ? problem : verdict.refusal();
    }

    private Verdict take(ServerWebExchange exchange) {
        var verdict = addresses.take(address.of(exchange.getRequest()));
        verdict.tell(exchange.getResponse().getHeaders());
        return verdict;
    }
}
