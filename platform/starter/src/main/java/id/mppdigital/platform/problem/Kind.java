package id.mppdigital.platform.problem;

import org.springframework.http.HttpStatus;

/** What sort of refusal it is; the one place where that becomes an HTTP status (RFC 9110, RFC 6585). */
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
    /** Right in itself, but it does not fit what is so at present. */
    CONFLICT(HttpStatus.CONFLICT),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    ADDRESS_TOO_LONG(HttpStatus.URI_TOO_LONG),
    UNSUPPORTED(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    EXPECTATION_FAILED(HttpStatus.EXPECTATION_FAILED),
    /** Readable, but something in it is missing or wrong. */
    INVALID(HttpStatus.UNPROCESSABLE_CONTENT),
    TOO_MANY(HttpStatus.TOO_MANY_REQUESTS),
    HEADERS_TOO_LARGE(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE),
    /** A failure of ours. */
    FAILED(HttpStatus.INTERNAL_SERVER_ERROR),
    /** Somebody behind us answered what can't be used. */
    BAD_UPSTREAM(HttpStatus.BAD_GATEWAY),
    /** For a while; the answer says when to try again. */
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
    /** Somebody behind us did not answer in time. */
    UPSTREAM_TOO_SLOW(HttpStatus.GATEWAY_TIMEOUT);

    private final HttpStatus status;

    Kind(HttpStatus status) {
        this.status = status;
    }

    public HttpStatus status() {
        return status;
    }
}
