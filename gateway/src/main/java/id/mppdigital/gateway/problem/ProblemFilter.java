package id.mppdigital.gateway.problem;

import id.mppdigital.gateway.plan.DoorOrder;
import id.mppdigital.platform.problem.Language;
import id.mppdigital.platform.problem.PlatformRefusal;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.problem.ProblemDetails;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers every error with a problem in the reader's language; what nobody foresaw is a 500 that tells nothing. As a
 * filter for the filters behind it, so that those before it see the answer; as a handler for the few before it.
 */
@Component
class ProblemFilter implements WebFilter, ErrorWebExceptionHandler, Ordered {
    private static final Logger log = LoggerFactory.getLogger(ProblemFilter.class);

    private static final List<String> OF_THE_ANSWER = List.of(
            HttpHeaders.AGE, HttpHeaders.ETAG, HttpHeaders.EXPIRES, HttpHeaders.LAST_MODIFIED, HttpHeaders.LOCATION);

    private final JsonMapper json;

    ProblemFilter(JsonMapper json) {
        this.json = json;
    }

    @Override
    public int getOrder() {
        return DoorOrder.PROBLEMS.value();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return chain.filter(exchange).onErrorResume(error -> handle(exchange, error));
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
        var response = exchange.getResponse();
        if (response.isCommitted()) {
            // Half an answer has left already: only a broken connection tells the client so.
            return Mono.error(error);
        }
        var problem = read(error);
        var language = Language.of(exchange.getRequest().getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE));
        head(response, problem, language);
        var body = response.bufferFactory().wrap(json.writeValueAsBytes(ProblemDetails.of(problem, language)));
        return response.writeWith(Mono.just(body));
    }

    private static void head(ServerHttpResponse response, Problem problem, Language language) {
        response.setStatusCode(problem.status());
        var headers = response.getHeaders();
        headers.clearContentHeaders();
        headers.remove(HttpHeaders.TRANSFER_ENCODING);
        // Of an answer that broke off before its body: nobody may keep the problem in its place.
        OF_THE_ANSWER.forEach(headers::remove);
        headers.setCacheControl("no-store");
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.set(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        problem.headers().forEach(headers::set);
    }

    private static Problem read(Throwable error) {
        return switch (error) {
            case Problem problem -> problem;
            case ErrorResponse refusal when refusal.getStatusCode().is4xxClientError() -> refused(refusal);
            // An Accept or Content-Type that is none.
            case InvalidMediaTypeException _ -> Problem.of(PlatformRefusal.BAD_REQUEST);
            default -> {
                log.error("A request failed inside the gateway", error);
                yield Problem.of(PlatformRefusal.INTERNAL_ERROR);
            }
        };
    }

    private static Problem refused(ErrorResponse refusal) {
        var problem = Problem.of(PlatformRefusal.of(refusal.getStatusCode()));
        refusal.getHeaders().forEach((name, values) -> problem.header(name, String.join(", ", values)));
        return problem;
    }
}
