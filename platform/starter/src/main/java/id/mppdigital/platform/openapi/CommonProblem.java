package id.mppdigital.platform.openapi;

import id.mppdigital.platform.problem.Kind;
import id.mppdigital.platform.problem.PlatformRefusal;
import id.mppdigital.platform.problem.Problem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The problems that any operation may answer, with their conditions and a common example of each. */
enum CommonProblem {
    BAD_REQUEST(
            Kind.MALFORMED,
            Problem.of(PlatformRefusal.MALFORMED_REQUEST),
            "The request can't be read: its query, a header, or its body."),
    UNAUTHENTICATED(
            Kind.UNAUTHENTICATED,
            Problem.of(PlatformRefusal.UNAUTHENTICATED),
            "No valid access token came with the request.",
            HttpHeaders.WWW_AUTHENTICATE),
    FORBIDDEN(Kind.FORBIDDEN, Problem.of(PlatformRefusal.FORBIDDEN), "The access token doesn't allow this."),
    NOT_FOUND(
            Kind.NOT_FOUND,
            Problem.of(PlatformRefusal.NO_SUCH_ADDRESS),
            "It doesn't exist, or the caller may not see it."),
    NOT_ACCEPTABLE(
            Kind.NOT_ACCEPTABLE,
            Problem.of(PlatformRefusal.NOT_ACCEPTABLE),
            "`Accept` names no media type that this operation offers."),
    CONFLICT(Kind.CONFLICT, null, "It conflicts with the current state; `code` says why.", HttpHeaders.RETRY_AFTER),
    PRECONDITION_FAILED(
            Kind.PRECONDITION,
            null,
            "It is no longer as `If-Match` says; `ETag` says how it is now.",
            HttpHeaders.ETAG),
    CONTENT_TOO_LARGE(Kind.TOO_LARGE, Problem.of(PlatformRefusal.CONTENT_TOO_LARGE, 65536), "The body is too large."),
    UNSUPPORTED_MEDIA_TYPE(
            Kind.UNSUPPORTED,
            Problem.of(PlatformRefusal.UNSUPPORTED_MEDIA_TYPE),
            "This operation doesn't accept the `Content-Type`."),
    UNPROCESSABLE(
            Kind.INVALID,
            Problem.of(PlatformRefusal.INVALID_REQUEST).at("/member", PlatformRefusal.REQUIRED),
            "The body is readable, but its content is not valid; see `errors`."),
    TOO_MANY_REQUESTS(Kind.TOO_MANY, null, "Too many requests in a short time.", HttpHeaders.RETRY_AFTER),
    INTERNAL_ERROR(Kind.FAILED, Problem.of(PlatformRefusal.INTERNAL_ERROR), "The request failed on the server's side."),
    UNAVAILABLE(
            Kind.UNAVAILABLE,
            Problem.of(PlatformRefusal.UNAVAILABLE),
            "Something that the service needs is unavailable; nothing was changed.",
            HttpHeaders.RETRY_AFTER);

    private static final Map<String, String> HEADERS = Map.of(
            HttpHeaders.CONTENT_LANGUAGE, "The language of `detail`: `id` or `en`, by `Accept-Language`.",
            HttpHeaders.ETAG, "The revision, in quotation marks; missing if there is nothing any more.",
            HttpHeaders.RETRY_AFTER, "When to try again, in seconds.",
            HttpHeaders.WWW_AUTHENTICATE, "The kind of token that is required.");

    private final Kind kind;
    private final @Nullable Problem example;
    private final String description;
    private final List<String> headers;

    CommonProblem(Kind kind, @Nullable Problem example, String description, String... headers) {
        this.kind = kind;
        this.example = example;
        this.description = description;
        this.headers = List.of(headers);
    }

    String status() {
        return String.valueOf(kind.status().value());
    }

    String reference() {
        return "Problem" + status();
    }

    ApiResponse described() {
        var problem = new MediaType().schema(Schemas.reference(ProblemSchemas.NAME));
        if (example != null) {
            ProblemSchemas.examples(example).forEach(problem::addExamples);
        }
        var answer = new ApiResponse()
                .description(description)
                .content(new Content().addMediaType("application/problem+json", problem));
        answer.addHeaderObject(HttpHeaders.CONTENT_LANGUAGE, header(HttpHeaders.CONTENT_LANGUAGE));
        headers.forEach(name -> answer.addHeaderObject(name, header(name)));
        return answer;
    }

    private static Header header(String name) {
        return new Header().description(HEADERS.get(name)).schema(Schemas.of("string"));
    }
}
