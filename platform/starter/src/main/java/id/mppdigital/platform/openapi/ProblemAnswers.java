package id.mppdigital.platform.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.util.AntPathMatcher;

/** Adds to every operation the refusals and failures that it can answer, in the form of RFC 9457. */
final class ProblemAnswers implements GlobalOpenApiCustomizer {
    private final AntPathMatcher paths = new AntPathMatcher();
    private final List<String> publicPaths;

    /** @param publicPaths patterns of the paths that anybody may GET */
    ProblemAnswers(String... publicPaths) {
        this.publicPaths = List.of(publicPaths);
    }

    @Override
    public void customise(OpenAPI api) {
        if (api.getPaths() == null) {
            return;
        }
        api.getComponents().addSchemas(ProblemSchemas.NAME, ProblemSchemas.problem());
        api.getComponents().addSchemas(ProblemSchemas.FAULT, ProblemSchemas.fault());
        Stream.of(CommonProblem.values())
                .filter(answer -> answer != CommonProblem.PRECONDITION_FAILED || anyTakesRevision(api))
                .forEach(answer -> api.getComponents().addResponses(answer.reference(), answer.described()));
        api.getPaths()
                .forEach((path, item) ->
                        item.readOperationsMap().forEach((method, operation) -> complete(path, method, operation)));
    }

    private void complete(String path, HttpMethod method, Operation operation) {
        // Roles are asked for even on a path that is otherwise public.
        var free = operation.getSecurity() == null
                && method == HttpMethod.GET
                && publicPaths.stream().anyMatch(pattern -> paths.match(pattern, path));
        if (free) {
            operation.setSecurity(List.of());
            operation
                    .getResponses()
                    .addApiResponse(
                            "304", new ApiResponse().description("Unchanged since the `ETag` in `If-None-Match`."));
        }
        var body = operation.getRequestBody() != null;
        var parameters =
                operation.getParameters() != null && !operation.getParameters().isEmpty();
        Stream.of(CommonProblem.values())
                .filter(answer -> switch (answer) {
                    case BAD_REQUEST -> body || parameters;
                    case UNAUTHENTICATED, FORBIDDEN, CONFLICT -> !free;
                    case PRECONDITION_FAILED -> takesRevision(operation);
                    case NOT_FOUND -> path.contains("{") || parameters && !free;
                    case CONTENT_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE, UNPROCESSABLE -> body;
                    case NOT_ACCEPTABLE, TOO_MANY_REQUESTS, INTERNAL_ERROR, UNAVAILABLE -> true;
                })
                .forEach(answer -> operation
                        .getResponses()
                        .putIfAbsent(answer.status(), new ApiResponse().$ref(answer.reference())));
    }

    private static boolean anyTakesRevision(OpenAPI api) {
        return api.getPaths().values().stream()
                .flatMap(item -> item.readOperations().stream())
                .anyMatch(ProblemAnswers::takesRevision);
    }

    private static boolean takesRevision(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(each -> HttpHeaders.IF_MATCH.equals(each.getName()));
    }
}
