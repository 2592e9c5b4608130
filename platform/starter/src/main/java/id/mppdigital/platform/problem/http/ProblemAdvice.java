package id.mppdigital.platform.problem.http;

import id.mppdigital.platform.problem.DatabaseAway;
import id.mppdigital.platform.problem.JsonFault;
import id.mppdigital.platform.problem.PlatformRefusal;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.problem.ProblemAnswer;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

/** Answers every refusal and failure of a controller as problem details; a 5xx never repeats an exception's message. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Problem problem, WebRequest request) {
        return ProblemAnswer.of(problem, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(BodyTooLarge tooLarge, WebRequest request) {
        return ProblemAnswer.of(tooLarge.problem(), request);
    }

    /** A query or an upload that can't be parsed, for which Spring has no answer of its own. */
    @ExceptionHandler({InvalidParameterException.class, MultipartException.class})
    ResponseEntity<ProblemDetail> unreadable(WebRequest request) {
        return ProblemAnswer.of(Problem.of(PlatformRefusal.UNDECODABLE), request);
    }

    /** Spring Security's own: its filters answer 401 and 403. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToSecurity(RuntimeException denied) {
        throw denied;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(Exception failure, WebRequest request) {
        if (UnstorableText.caused(failure)) {
            var problem = Problem.of(PlatformRefusal.MALFORMED_REQUEST).at("", PlatformRefusal.UNSTORABLE_TEXT);
            return ProblemAnswer.of(problem, request);
        }
        if (DatabaseAway.caused(failure)) {
            log.warn("The database is unavailable or too busy: {}", failure.toString());
            return ProblemAnswer.of(away(failure, request), request);
        }
        log.error("Unexpected failure", failure);
        return ProblemAnswer.of(Problem.of(PlatformRefusal.INTERNAL_ERROR), request);
    }

    /**
     * If the answer to a commit is lost, the commit may or may not have happened. It is certain that nothing changed
     * only if no statement had begun or the request asked for no change.
     */
    private static Problem away(Exception failure, WebRequest request) {
        var unchanged = DatabaseAway.beforeTheFirstStatement(failure)
                || (request instanceof ServletWebRequest web
                        && (web.getHttpMethod() == HttpMethod.GET || web.getHttpMethod() == HttpMethod.HEAD));
        return Problem.of(unchanged ? PlatformRefusal.UNAVAILABLE : PlatformRefusal.OUTCOME_UNKNOWN)
                .header(HttpHeaders.RETRY_AFTER, "2");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        for (Throwable at = unreadable; at != null; at = at.getCause()) {
            if (at instanceof BodyTooLarge tooLarge) {
                return answer(tooLarge.problem(), request);
            }
        }
        var problem = Problem.of(PlatformRefusal.MALFORMED_REQUEST);
        if (unreadable.getCause() instanceof JacksonException json) {
            problem.at(List.of(JsonFault.of(json)));
        }
        return answer(problem, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var faults = invalid.getBindingResult().getFieldErrors().stream()
                .map(ConstraintFault::of)
                .toList();
        return answer(Problem.of(PlatformRefusal.INVALID_REQUEST).at(faults), request);
    }

    /** Everything else that Spring refuses; a 5xx of Spring's is our failure and is logged. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception refused, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problem = SpringRefusals.of(refused, status);
        headers.forEach((name, values) -> problem.header(name, String.join(", ", values)));
        if (problem.status().is5xxServerError()) {
            log.error("A request failed in Spring MVC", refused);
        }
        return answer(problem, request);
    }

    private static ResponseEntity<Object> answer(Problem problem, WebRequest request) {
        var answer = ProblemAnswer.of(problem, request);
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .body(answer.getBody());
    }
}
