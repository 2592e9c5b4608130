package id.mppdigital.platform.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

/** Answers every refusal and failure of a controller as problem details; a failure of ours never repeats its message. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final Map<Integer, String> CODES = Map.of(
            404, "not-found",
            405, "method-not-allowed",
            406, "not-acceptable",
            413, "content-too-large",
            415, "unsupported-media-type",
            503, "unavailable");

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Problem problem) {
        var headers = new HttpHeaders();
        problem.headers().forEach(headers::set);
        return ResponseEntity.status(problem.status()).headers(headers).body(ProblemDetails.of(problem));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(BodyTooLarge tooLarge) {
        return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).body(tooLarge.problem());
    }

    /** A query or an upload that can't be taken apart, for which Spring has no answer of its own. */
    @ExceptionHandler({InvalidParameterException.class, MultipartException.class})
    ResponseEntity<ProblemDetail> unreadable() {
        return ResponseEntity.badRequest()
                .body(
                        ProblemDetails.of(
                                HttpStatus.BAD_REQUEST,
                                "malformed-request",
                                "The query or the form can't be decoded: send percent-encoded UTF-8, or a whole multipart body."));
    }

    /** Spring Security's own: its filters answer 401 and 403. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToSecurity(RuntimeException denied) {
        throw denied;
    }

    /** All connections are taken, or the database is away: nothing has begun, and somebody else's turn may end soon. */
    @ExceptionHandler({CannotCreateTransactionException.class, CannotGetJdbcConnectionException.class})
    ResponseEntity<ProblemDetail> busy(RuntimeException busy) {
        log.warn("No database connection came free in time: {}", busy.toString());
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "2")
                .body(ProblemDetails.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "unavailable",
                        "Too much is going on at present. Nothing was changed; please try again in a moment."));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(Exception failure) {
        if (UnstorableText.caused(failure)) {
            return ResponseEntity.badRequest()
                    .body(ProblemDetails.of(
                            HttpStatus.BAD_REQUEST,
                            "malformed-request",
                            "The request holds a character that no text may hold, such as NUL."));
        }
        log.error("Unexpected failure", failure);
        return ResponseEntity.internalServerError()
                .body(ProblemDetails.of(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "internal-error",
                        "Something went wrong on our side. Nothing was changed; please try again."));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        for (Throwable at = unreadable; at != null; at = at.getCause()) {
            if (at instanceof BodyTooLarge tooLarge) {
                return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).body(tooLarge.problem());
            }
        }
        var problem = ProblemDetails.of(
                HttpStatus.BAD_REQUEST, "malformed-request", "The body is not the JSON that is expected here.");
        if (unreadable.getCause() instanceof JacksonException json) {
            ProblemDetails.with(problem, List.of(JsonFault.of(json)));
        }
        return ResponseEntity.badRequest().body(problem);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var faults = invalid.getBindingResult().getFieldErrors().stream()
                .map(error -> new Problem.Fault(
                        "/" + error.getField().replaceAll("\\[(\\d+)]", "/$1").replace('.', '/'),
                        code(error.getCode()),
                        String.valueOf(error.getDefaultMessage())))
                .toList();
        var problem = ProblemDetails.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "invalid-request",
                "Some fields are missing or not allowed; see errors.");
        return ResponseEntity.unprocessableContent().body(ProblemDetails.with(problem, faults));
    }

    private static String code(@Nullable String constraint) {
        return switch (constraint) {
            case null -> "invalid";
            case "NotNull", "NotBlank", "NotEmpty" -> "required";
            default -> constraint.toLowerCase(Locale.ROOT);
        };
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var detail = body instanceof ProblemDetail given && given.getDetail() != null
                ? given.getDetail()
                : "This request can't be answered.";
        var code = CODES.getOrDefault(status.value(), status.is5xxServerError() ? "internal-error" : "bad-request");
        return ResponseEntity.status(status).headers(headers).body(ProblemDetails.of(status, code, detail));
    }
}
