package id.mppdigital.platform.test.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What one service sends and receives according to {@code asyncapi.yaml}. */
public final class AsyncApi {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonNode root;
    private final String service;

    private AsyncApi(JsonNode root, String service) {
        this.root = root;
        this.service = service;
    }

    /** Empty when there are no contracts beside the service under test. */
    static Optional<AsyncApi> find(String service) {
        var resource = new ClassPathResource("contracts/asyncapi.yaml");
        if (!resource.exists()) {
            return Optional.empty();
        }
        try {
            Object read = new Yaml().load(resource.getContentAsString(UTF_8));
            return Optional.of(new AsyncApi(JSON.valueToTree(read), service));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static AsyncApi of(String service) {
        return find(service).orElseThrow(() -> new AssertionError("There is no contracts/asyncapi.yaml"));
    }

    /**
     * Checks that the service listens to exactly what the document says.
     *
     * @param listening what its subscriptions and broadcasts say: topic, consumer and types of each
     */
    public void receives(List<?> listening) {
        var real = new TreeSet<String>();
        listening.stream()
                .<JsonNode>map(JSON::valueToTree)
                .forEach(each -> each.path("types")
                        .forEach(type -> real.add(line(each.path("topic"), each.path("consumer"), type))));
        var documented = new TreeSet<String>();
        operations("receive")
                .forEach(operation -> messages(operation)
                        .forEach(message -> documented.add(line(
                                channel(operation).path("address"),
                                operation.path("x-consumer"),
                                message.path("name")))));
        assertThat(documented).as("asyncapi.yaml on what %s receives", service).isEqualTo(real);
    }

    /** The message by which the service sends this type on this topic, if it does. */
    Optional<JsonNode> sent(String topic, String type) {
        return operations("send")
                .filter(operation ->
                        channel(operation).path("address").asString().equals(topic))
                .flatMap(this::messages)
                .filter(message -> message.path("name").asString().equals(type))
                .findFirst();
    }

    /** Follows references within the document. */
    JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? resolve(root.at(node.path("$ref").asString().substring(1))) : node;
    }

    JsonNode components() {
        return root.path("components");
    }

    private Stream<JsonNode> operations(String action) {
        return root.path("operations")
                .valueStream()
                .filter(operation -> operation.path("action").asString().equals(action))
                .filter(operation -> operation.at("/tags/0/name").asString().equals(service));
    }

    private JsonNode channel(JsonNode operation) {
        return resolve(operation.path("channel"));
    }

    private Stream<JsonNode> messages(JsonNode operation) {
        return operation.path("messages").valueStream().map(this::resolve);
    }

    private static String line(JsonNode topic, JsonNode consumer, JsonNode type) {
        return "%s, %s as %s".formatted(topic.asString(), type.asString(), consumer.asString("each instance"));
    }
}
