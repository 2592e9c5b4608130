package id.mppdigital.gateway.problem;

import id.mppdigital.platform.problem.Language;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.problem.ProblemDetails;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Answers every error of the filters behind it with a problem; what nobody foresaw is a 500 that tells nothing. */
@Component
class ProblemFilter implements WebFilter, Ordered {
    private static final Logger log = LoggerFactory.getLogger(ProblemFilter.class);

    private final JsonMapper json;

    ProblemFilter(JsonMapper json) {
        this.json = json;
    }

    @Override
    public int getOrder() {
        return -900;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return chain.filter(exchange).onErrorResume(error -> answer(exchange, error));
    }

    private Mono<Void> answer(ServerWebExchange exchange, Throwable error) {
        var response = exchange.getResponse();
        if (response.isCommitted()) {
            // Half an answer has left already: only a broken connection tells the client so.
            return Mono.error(error);
        }
        var problem = read(error);
        response.setStatusCode(problem.status());
        response.getHeaders().clearContentHeaders();
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        problem.headers().forEach(response.getHeaders()::set);
        var language = Language.of(exchange.getRequest().getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE));
        response.getHeaders().set(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        var details = ProblemDetails.of(problem, language);
        var body = response.bufferFactory().wrap(json.writeValueAsBytes(details));
        return response.writeWith(Mono.just(body));
    }

    private static Problem read(Throwable error) {
        return switch (error) {
            case Problem problem -> problem;
            case AuthenticationServiceException unreachable -> {
                log.warn("The issuer's keys can't be had: {}", unreachable.getMessage());
                yield Problem.of(
                                HttpStatus.SERVICE_UNAVAILABLE,
                                "identity-unavailable",
                                "Your sign-in can't be checked right now. Try again shortly.")
                        .header("Retry-After", "5");
            }
            case ErrorResponse refusal when refusal.getStatusCode().is4xxClientError() -> refused(refusal);
            default -> {
                log.error("A request failed inside the gateway", error);
                yield Problem.of(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "internal-error",
                        "Something failed on our side. The failure is logged; try again later.");
            }
        };
    }

    private static Problem refused(ErrorResponse refusal) {
        var status = HttpStatus.valueOf(refusal.getStatusCode().value());
        var code = status.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var problem = Problem.of(status, code, "The request was refused: " + status.getReasonPhrase() + ".");
        refusal.getHeaders().forEach((name, values) -> problem.header(name, String.join(", ", values)));
        return problem;
    }
}
