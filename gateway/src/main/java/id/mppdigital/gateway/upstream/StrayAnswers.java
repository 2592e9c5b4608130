package id.mppdigital.gateway.upstream;

import id.mppdigital.platform.problem.PlatformRefusal;
import id.mppdigital.platform.problem.Problem;
import java.util.Objects;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;

/**
 * A refusal or failure of one of our services that is no problem: its container's own page, for one. The service should
 * have said it itself; whoever called gets a problem all the same, of the same status.
 */
final class StrayAnswers {
    private StrayAnswers() {}

    static boolean isOne(ServerHttpResponse head) {
        var status = head.getStatusCode();
        return status != null && status.isError() && !isProblem(head);
    }

    private static boolean isProblem(ServerHttpResponse head) {
        try {
            return MediaType.APPLICATION_PROBLEM_JSON.isCompatibleWith(
                    head.getHeaders().getContentType());
        } catch (InvalidMediaTypeException _) {
            return false; // It says that it is something, but not what.
        }
    }

    static Problem instead(ServerHttpResponse head) {
        return Problem.of(PlatformRefusal.of(Objects.requireNonNull(head.getStatusCode())));
    }
}
