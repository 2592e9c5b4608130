package id.mppdigital.helm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The examples for the operators of Kafka and PostgreSQL beside what the chart expects of them. */
class OperatorsTests {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Pattern DATABASE = Pattern.compile("jdbc:postgresql://mpp-rw:5432/(\\w+)\\?");
    private static final Pattern SECRET = Pattern.compile("secretKeyRef:\\s*\\{?\\s*name: ([\\w-]+-database)\\b");

    private final String rendered = Chart.example("operators").call();

    @Test
    void eachServicesDatabaseAndItsRoleAreMade() throws Exception {
        var cluster = kind("cloudnative-pg", "Cluster").getFirst().path("spec");
        var first = cluster.at("/bootstrap/initdb");
        var made = named(kind("cloudnative-pg", "Database"), "/spec/name", first.path("database"));
        var owners = named(all(cluster.at("/managed/roles")), "/name", first.path("owner"));
        var secrets = named(all(cluster.at("/managed/roles")), "/passwordSecret/name", first.at("/secret/name"));

        assertThat(made).hasSize(7).isEqualTo(found(DATABASE)).isEqualTo(owners);
        assertThat(secrets).isEqualTo(found(SECRET));
    }

    @Test
    void everyDatabaseIsInTheBackedUpCluster() throws Exception {
        assertThat(kind("cloudnative-pg", "Database"))
                .allSatisfy(
                        one -> assertThat(one.at("/spec/cluster/name").asText()).isEqualTo("mpp"))
                .allSatisfy(one -> assertThat(one.at("/spec/owner")).isEqualTo(one.at("/spec/name")));
        var plugin = kind("cloudnative-pg", "Cluster").getFirst().at("/spec/plugins/0");
        assertThat(plugin.path("isWALArchiver").asBoolean()).isTrue();
        assertThat(plugin.at("/parameters/barmanObjectName"))
                .isEqualTo(kind("cloudnative-pg", "ObjectStore").getFirst().at("/metadata/name"));
    }

    @Test
    void theServicesFindTheBrokersAndTheirPassword() throws Exception {
        var kafka = kind("strimzi", "Kafka").getFirst();
        var cluster = kafka.at("/metadata/name").asText();
        var port = kafka.at("/spec/kafka/listeners/0/port").asText();

        assertThat(rendered)
                .contains(cluster + "-kafka-bootstrap:" + port)
                .contains("name: "
                        + kind("strimzi", "KafkaUser")
                                .getFirst()
                                .at("/metadata/name")
                                .asText())
                .contains(cluster + "-cluster-ca-cert");
    }

    @Test
    void anAcknowledgedEventLiesOnTwoNodes() throws Exception {
        var config = kind("strimzi", "Kafka").getFirst().at("/spec/kafka/config");

        assertThat(config.path("default.replication.factor").asInt()).isEqualTo(3);
        assertThat(config.path("min.insync.replicas").asInt()).isEqualTo(2);
        assertThat(config.path("auto.create.topics.enable").asBoolean(true)).isFalse();
    }

    private TreeSet<String> found(Pattern pattern) {
        return pattern.matcher(rendered)
                .results()
                .map(it -> it.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeSet<String> named(List<JsonNode> objects, String path, JsonNode first) {
        return Stream.concat(Stream.of(first), objects.stream().map(object -> object.at(path)))
                .map(JsonNode::asText)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<JsonNode> all(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static List<JsonNode> kind(String file, String kind) throws IOException {
        var path = Chart.FOLDER
                .resolve("examples/operators")
                .resolve(file + ".yaml")
                .toFile();
        try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(path)) {
            return documents.readAll().stream()
                    .filter(document -> document.path("kind").asText().equals(kind))
                    .toList();
        }
    }
}
