package id.mppdigital.gateway.limits;

import id.mppdigital.gateway.plan.DoorOrder;
import id.mppdigital.gateway.tokens.Caller;
import io.github.bucket4j.TimeMeter;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Limits those who signed in: first the person, so that one who overdoes it doesn't use up the share of the front-end
 * that everyone else uses too, then the client.
 */
@Component
class CallerLimitFilter implements WebFilter, Ordered {
    private final RateLimits persons;
    private final RateLimits clients;

    CallerLimitFilter(LimitSettings settings, ClientLimits own) {
        this.persons = new RateLimits("person", _ -> settings.person(), settings.tracked(), TimeMeter.SYSTEM_NANOTIME);
        this.clients = new RateLimits(
                "client",
                client -> own.of(client).orElseGet(settings::client),
                settings.tracked(),
                TimeMeter.SYSTEM_NANOTIME);
    }

    @Override
    public int getOrder() {
        return DoorOrder.CALLER_LIMIT.value();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var caller = Caller.of(exchange);
        if (caller != null) {
            judge(exchange, caller);
        }
        return chain.filter(exchange);
    }

    private void judge(ServerWebExchange exchange, Caller caller) {
        var subject = caller.subject();
        var client = caller.client();
        // A client that acts for itself is its own subject.
        if (subject != null && !subject.equals(client)) {
            pass(exchange, persons.take(subject));
        }
        if (client != null) {
            pass(exchange, clients.take(client));
        }
    }

    /** The stricter verdict stands in the answer: the client's share is told only where no person's is. */
    private static void pass(ServerWebExchange exchange, Verdict verdict) {
        var headers = exchange.getResponse().getHeaders();
        if (!verdict.allowed() || !headers.containsHeader("RateLimit")) {
            verdict.tell(headers);
        }
        if (!verdict.allowed()) {
            throw verdict.refusal();
        }
    }
}
