package id.mppdigital.platform.test.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * With {@code -Dmpp.contracts.examples=true}, writes for each operation the richest exchange of a test run that is
 * still short, as the example that its document shows: {@code src/main/resources/openapi/<operationId>.json}.
 */
final class RecordedExamples {
    private static final boolean WANTED = Boolean.getBoolean("mpp.contracts.examples");
    private static final int LONGEST = 3000;
    private static final int LONGEST_TEXT = 200;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Map<String, Integer> BEST = new ConcurrentHashMap<>();

    private RecordedExamples() {}

    static void offer(String operation, byte[] request, int status, byte[] answer) {
        if (!WANTED || status >= 300 || request.length + answer.length > LONGEST) {
            return;
        }
        var example = JsonNodeFactory.instance.objectNode();
        add(example, "request", request);
        add(example, String.valueOf(status), answer);
        var size = example.toString().length();
        if (!example.isEmpty() && BEST.merge(operation, size, Math::max) == size) {
            write(operation, example);
        }
    }

    private static void add(ObjectNode example, String name, byte[] body) {
        if (body.length > 0 && (body[0] == '{' || body[0] == '[')) {
            example.set(name, shortened(JSON.readTree(body)));
        }
    }

    /** Signed and sealed texts are long and useless as examples. */
    private static JsonNode shortened(JsonNode node) {
        if (node.isString() && node.asString().length() > LONGEST_TEXT) {
            return JsonNodeFactory.instance.stringNode(node.asString().substring(0, 20) + "…");
        }
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> object.set(member.getKey(), shortened(member.getValue())));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, shortened(array.path(i)));
            }
        }
        return node;
    }

    private static void write(String operation, ObjectNode example) {
        try {
            var folder = Files.createDirectories(Path.of("src/main/resources/openapi"));
            Files.writeString(folder.resolve(operation + ".json"), JSON.writeValueAsString(example) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
