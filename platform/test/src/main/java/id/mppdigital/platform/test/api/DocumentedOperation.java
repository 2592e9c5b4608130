package id.mppdigital.platform.test.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/** A documented operation, and how an answer differs from it. */
record DocumentedOperation(String name, JsonNode operation, DocumentedSchemas schemas) {
    String id() {
        return operation.path("operationId").asString();
    }

    /** Whether it answers with a stream that has no end. */
    boolean streams() {
        return operation.at("/responses/200/content").has(MediaType.TEXT_EVENT_STREAM_VALUE);
    }

    List<String> faults(ObservedAnswer answer) {
        var documented = schemas.resolve(operation.path("responses").path(String.valueOf(answer.status())));
        if (documented.isMissingNode()) {
            return List.of("%s: the status %d is not documented".formatted(name, answer.status()));
        }
        var faults = new ArrayList<String>();
        documented.path("headers").propertyNames().stream()
                .filter(header -> header.equals("Location") || header.equals("Content-Language"))
                .filter(header -> !answer.headers().contains(header.toLowerCase(Locale.ROOT)))
                .forEach(header -> faults.add("the header %s is missing".formatted(header)));
        faults.addAll(contentFaults(documented.path("content"), answer));
        return faults.stream()
                .map(fault -> "%s, %d: %s".formatted(name, answer.status(), fault))
                .toList();
    }

    private List<String> contentFaults(JsonNode content, ObservedAnswer answer) {
        var body = answer.body();
        if (body != null && body.length == 0 || name.startsWith("HEAD ")) {
            return content.isEmpty() || name.startsWith("HEAD ") ? List.of() : List.of("the body is missing");
        }
        var type = content.propertyStream()
                .filter(entry -> includes(entry.getKey(), answer.contentType()))
                .findFirst();
        if (type.isEmpty()) {
            return List.of("the media type %s is not documented".formatted(answer.contentType()));
        }
        var schema = type.get().getValue().path("schema");
        return body == null || schema.isMissingNode() || !isJson(answer.contentType())
                ? List.of()
                : schemas.faults(schema, new String(body, UTF_8));
    }

    /** What an accepted request holds although its documented form doesn't allow it. */
    List<String> requestFaults(String contentType, byte[] body) {
        var content = schemas.resolve(operation.path("requestBody")).path("content");
        return content.propertyStream()
                .filter(entry -> isJson(contentType) && includes(entry.getKey(), contentType))
                .filter(entry -> body.length > 0)
                .flatMap(entry -> schemas.faults(entry.getValue().path("schema"), new String(body, UTF_8)).stream())
                .map(fault -> "%s took a body that its document doesn't allow: %s".formatted(name, fault))
                .toList();
    }

    private static boolean includes(String documented, @Nullable String type) {
        return type != null
                && MediaType.parseMediaType(documented)
                        .includes(MediaType.parseMediaType(type).removeQualityValue());
    }

    private static boolean isJson(@Nullable String type) {
        return type != null && type.matches("application/([a-z.]+\\+)?json.*");
    }
}
