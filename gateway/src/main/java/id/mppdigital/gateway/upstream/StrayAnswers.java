package id.mppdigital.gateway.upstream;

import id.mppdigital.platform.problem.PlatformRefusal;
import id.mppdigital.platform.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Mono;

/**
 * A refusal or failure of one of our services that is no problem: its container's own page, for one. The service should have
 * said it itself; whoever called gets a problem all the same, of the same status.
 */
final class StrayAnswers {
    private StrayAnswers() {}

    static Mono<Void> refuse(ServerHttpResponse head) {
        var status = head.getStatusCode();
        return status == null
                        || !status.isError()
                        || isProblem(head.getHeaders().getContentType())
                ? Mono.empty()
                : Mono.error(Problem.of(PlatformRefusal.of(status)));
    }

    private static boolean isProblem(@Nullable MediaType type) {
        return MediaType.APPLICATION_PROBLEM_JSON.isCompatibleWith(type);
    }
}
