package id.mppdigital.platform.test.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Finds changes of a document that break clients of the earlier document. */
public final class ApiChanges {
    private final JsonNode before;
    private final JsonNode now;
    private final List<String> breaking = new ArrayList<>();

    private ApiChanges(JsonNode before, JsonNode now) {
        this.before = before;
        this.now = now;
    }

    /** @return each in words; empty when the clients of the earlier document go on */
    public static List<String> breaking(JsonNode before, JsonNode now) {
        var changes = new ApiChanges(before, now);
        before.path("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyStream()
                        .forEach(operation -> changes.compare(
                                operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                operation.getValue(),
                                now.path("paths").path(path.getKey()).path(operation.getKey()))));
        return changes.breaking;
    }

    private void compare(String name, JsonNode was, JsonNode is) {
        if (is.isMissingNode()) {
            breaking.add(name + " is gone");
            return;
        }
        compareParameters(name, was.path("parameters"), is.path("parameters"));
        compareRequest(name + " request", was.path("requestBody"), is.path("requestBody"));
        was.path("responses")
                .propertyStream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .forEach(answer -> compareContent(
                        name + " " + answer.getKey(),
                        resolved(before, answer.getValue()),
                        resolved(now, is.path("responses").path(answer.getKey())),
                        Direction.ANSWER));
    }

    private void compareRequest(String name, JsonNode was, JsonNode is) {
        if (is.path("required").asBoolean(false) && !was.path("required").asBoolean(false)) {
            breaking.add(name + " is required now");
        }
        if (!was.isMissingNode()) {
            compareContent(name, resolved(before, was), resolved(now, is), Direction.REQUEST);
        }
    }

    private void compareContent(String name, JsonNode was, JsonNode is, Direction direction) {
        if (is.isMissingNode()) {
            breaking.add(name + " is gone");
            return;
        }
        was.path("content").propertyStream().forEach(content -> {
            var there = is.path("content").path(content.getKey());
            if (there.isMissingNode()) {
                breaking.add(name + " is no longer " + content.getKey());
            } else {
                compareSchema(name, content.getValue().path("schema"), there.path("schema"), direction);
            }
        });
    }

    private void compareParameters(String name, JsonNode was, JsonNode is) {
        was.forEach(parameter -> {
            var there = find(is, parameter);
            if (there.isMissingNode()) {
                breaking.add("%s no longer takes %s"
                        .formatted(name, parameter.path("name").asString()));
            } else {
                compareSchema(
                        name + " " + parameter.path("name").asString(),
                        parameter.path("schema"),
                        there.path("schema"),
                        Direction.REQUEST);
            }
        });
        is.forEach(parameter -> {
            var known = find(was, parameter).path("required").asBoolean(false);
            if (parameter.path("required").asBoolean(false) && !known) {
                breaking.add(
                        "%s wants %s now".formatted(name, parameter.path("name").asString()));
            }
        });
    }

    private static JsonNode find(JsonNode parameters, JsonNode wanted) {
        return parameters
                .valueStream()
                .filter(each -> each.path("name").equals(wanted.path("name")))
                .filter(each -> each.path("in").equals(wanted.path("in")))
                .findFirst()
                .orElseGet(() -> MissingNode.getInstance());
    }

    private void compareSchema(String name, JsonNode was, JsonNode is, Direction direction) {
        new SchemaChanges(before, now, direction).compare(name, was, is).forEach(breaking::add);
    }

    private static JsonNode resolved(JsonNode document, JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asString().substring(1)) : node;
    }
}
