package id.mppdigital.platform.problem;

import org.springframework.http.HttpStatus;

/** The kind of a refusal. Only here a kind becomes an HTTP status (RFC 9110, RFC 6585). */
public enum Kind {
    /** The request itself can't be read. */
    MALFORMED(HttpStatus.BAD_REQUEST),
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED),
    FORBIDDEN(HttpStatus.FORBIDDEN),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    /** The request did not arrive in time. */
    TOO_SLOW(HttpStatus.REQUEST_TIMEOUT),
    /** Valid in itself, but in conflict with the current state. */
    CONFLICT(HttpStatus.CONFLICT),
    /** The state is not the one that the request names, for example in If-Match. */
    PRECONDITION(HttpStatus.PRECONDITION_FAILED),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    ADDRESS_TOO_LONG(HttpStatus.URI_TOO_LONG),
    UNSUPPORTED(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    EXPECTATION_FAILED(HttpStatus.EXPECTATION_FAILED),
    /** Readable, but something in it is missing or wrong. */
    INVALID(HttpStatus.UNPROCESSABLE_CONTENT),
    TOO_MANY(HttpStatus.TOO_MANY_REQUESTS),
    HEADERS_TOO_LARGE(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE),
    /** A failure on our side. */
    FAILED(HttpStatus.INTERNAL_SERVER_ERROR),
    /** A server behind us gave an unusable answer. */
    BAD_UPSTREAM(HttpStatus.BAD_GATEWAY),
    /** Temporary; the answer says when to try again. */
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
    /** A server behind us did not answer in time. */
    UPSTREAM_TOO_SLOW(HttpStatus.GATEWAY_TIMEOUT);

    private final HttpStatus status;

    Kind(HttpStatus status) {
        this.status = status;
    }

    public HttpStatus status() {
        return status;
    }
}
