package id.mppdigital.portal;

import id.mppdigital.portal.SimulatedGateway.Answer;
import id.mppdigital.portal.SimulatedGateway.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Behind the gateway: all services, each of whose operations answers with the example of its published document. */
public final class PublishedPlatform {
    private static final Path DOCUMENTS = Path.of("../contracts/src/main/resources/contracts/openapi");
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<Operation> OPERATIONS = read();

    private record Operation(String method, String path, Answer answer) {
        boolean answers(Request request) {
            return method.equals(request.method())
                    && Pattern.matches(path.replaceAll("\\{[^}]+}", "[^/]+"), request.path());
        }

        /** Each list has one page after the first, which is the last. */
        Answer answerTo(Request request) {
            return request.query().contains("after=")
                    ? new Answer(answer.status(), answer.body().replaceAll("\"next\":\"[^\"]*\"", "\"next\":null"))
                    : answer;
        }

        long variables() {
            return path.chars().filter(sign -> sign == '{').count();
        }
    }

    private PublishedPlatform() {}

    public static void run() {
        SimulatedGateway.INSTANCE.forget();
        for (var method : List.of("GET", "POST", "PUT", "DELETE")) {
            SimulatedGateway.INSTANCE.on(method, "/*", (request, _) -> answer(request));
        }
    }

    private static Answer answer(Request request) {
        return OPERATIONS.stream()
                .filter(it -> it.answers(request))
                .min(Comparator.comparingLong(Operation::variables))
                .map(it -> it.answerTo(request))
                .orElse(Answer.refused(404, "not-found", "Not found"));
    }

    private static List<Operation> read() {
        try (var files = Files.list(DOCUMENTS)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(PublishedPlatform::document)
                    .flatMap(PublishedPlatform::operations)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode document(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Operation> operations(JsonNode document) {
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream().map(it -> operation(path.getKey(), it)));
    }

    private static Operation operation(String path, Map.Entry<String, JsonNode> operation) {
        var method = operation.getKey().toUpperCase(java.util.Locale.ROOT);
        var answered = operation.getValue().path("responses").properties().stream()
                .filter(it -> it.getKey().startsWith("2"))
                .findFirst();
        var status = answered.map(it -> Integer.parseInt(it.getKey())).orElse(204);
        var example = answered.map(it -> it.getValue().at("/content/application~1json/example"));
        var body = example.filter(it -> !it.isMissingNode()).map(JsonNode::toString);
        return new Operation(method, path, new Answer(status, body.orElse(status == 204 ? "" : "a file")));
    }
}
