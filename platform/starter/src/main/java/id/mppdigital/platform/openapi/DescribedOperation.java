package id.mppdigital.platform.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.util.StringUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;

/** Completes an operation with what its controller's method says: a stable id, a group, roles, streams and headers. */
final class DescribedOperation implements GlobalOperationCustomizer {
    private static final Pattern ROLE = Pattern.compile("'([a-z-]+)'");
    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        var controller = SchemaNames.withoutSuffix(method.getBeanType().getSimpleName());
        if (!annotatesId(method)) {
            operation.setOperationId(StringUtils.uncapitalize(controller)
                    + StringUtils.capitalize(method.getMethod().getName()));
        }
        operation.setTags(List.of(WORD_START.matcher(controller).replaceAll(" ")));
        describe(operation, method);
        describeStream(operation, method);
        describeHeaders(operation);
        CommonParameters.describe(operation);
        DescribedForm.complete(operation);
        OperationExamples.addTo(operation);
        return operation;
    }

    /** Springdoc repeats a single sentence as summary and description. */
    private static void describe(Operation operation, HandlerMethod method) {
        var summary = PlainWords.of(operation.getSummary());
        var description = PlainWords.of(operation.getDescription());
        var rest = summary != null && description != null && description.startsWith(summary)
                ? description.substring(summary.length()).strip()
                : description;
        var roles = roles(method);
        var text = (rest == null ? "" : rest) + (roles.isEmpty() ? "" : " Roles: " + String.join(", ", roles) + ".");
        operation.setSummary(summary == null ? null : summary.replaceFirst("\\.$", ""));
        operation.setDescription(text.isBlank() ? null : text.strip());
        if (!roles.isEmpty()) {
            operation.addSecurityItem(new SecurityRequirement().addList(ServiceDescription.TOKEN));
        }
    }

    private static List<String> roles(HandlerMethod method) {
        var onMethod = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), PreAuthorize.class);
        var rule = onMethod == null
                ? AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), PreAuthorize.class)
                : onMethod;
        return rule == null
                ? List.of()
                : ROLE.matcher(rule.value())
                        .results()
                        .map(role -> role.group(1))
                        .toList();
    }

    private static void describeStream(Operation operation, HandlerMethod method) {
        if (ResponseBodyEmitter.class.isAssignableFrom(method.getMethod().getReturnType())) {
            var events = new Content().addMediaType("text/event-stream", new MediaType().schema(text(null)));
            operation
                    .getResponses()
                    .put(
                            "200",
                            new ApiResponse()
                                    .description("Server-Sent Events, until the client disconnects.")
                                    .content(events));
        }
    }

    private static void describeHeaders(Operation operation) {
        operation.getResponses().forEach((status, answer) -> {
            if ("201".equals(status)) {
                answer.addHeaderObject("Location", header("The address of the new resource.", text("uri-reference")));
            }
            if (takesIdempotencyKey(operation) && status.startsWith("2")) {
                answer.addHeaderObject(
                        "Idempotency-Replayed",
                        header("`true` when this is the answer of an earlier request with the same key.", text(null)));
            }
        });
    }

    private static boolean takesIdempotencyKey(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(each -> "Idempotency-Key".equals(each.getName()));
    }

    private static Header header(String description, Schema<?> schema) {
        return new Header().description(description).schema(schema);
    }

    private static Schema<?> text(@Nullable String format) {
        return Schemas.of("string").format(format);
    }

    private static boolean annotatesId(HandlerMethod method) {
        var annotation = method.getMethodAnnotation(io.swagger.v3.oas.annotations.Operation.class);
        return annotation != null && !annotation.operationId().isEmpty();
    }
}
