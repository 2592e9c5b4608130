package id.mppdigital.platform.test.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.test.CommittedContract;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A service's own description of its API, compared with two files of {@code contracts/openapi}: {@code <service>.json}
 * is its current state, {@code released/<service>.json} is what clients rely on.
 */
public final class PublishedApi {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final String service;
    private final JsonNode described;

    private PublishedApi(String service, JsonNode described) {
        this.service = service;
        this.described = sorted(described);
    }

    /** Asks the running service. */
    public static PublishedApi of(String service, RestTestClient http) {
        var answer =
                http.get().uri("/v3/api-docs").exchange().expectStatus().isOk().returnResult(byte[].class);
        return new PublishedApi(service, JSON.readTree(Objects.requireNonNull(answer.getResponseBody())));
    }

    /** Checks that the committed document is current. */
    public void isCommitted() {
        CommittedContract.of("openapi/" + service + ".json").holds(JSON.writeValueAsString(described) + "\n");
    }

    /**
     * Checks that clients of the released document still work. {@code -Dmpp.contracts.release=true} releases the
     * current one.
     */
    public void isCompatibleWithTheReleasedOne() {
        var released = CommittedContract.of("openapi/released/" + service + ".json");
        if (Boolean.getBoolean("mpp.contracts.release")) {
            released.write(JSON.writeValueAsString(described) + "\n");
        }
        assertThat(ApiChanges.breaking(JSON.readTree(released.text()), described))
                .as("These changes break clients. Take them back, or release them on purpose as a new version:"
                        + " -Dmpp.contracts.release=true")
                .isEmpty();
    }

    /** Checks that every operation has a description and, if it takes or answers JSON, a valid example. */
    public void isComplete() {
        assertThat(ApiGaps.in(described)).isEmpty();
    }

    private static JsonNode sorted(JsonNode node) {
        if (node.isObject()) {
            var members = new TreeMap<String, JsonNode>();
            node.propertyStream().forEach(member -> members.put(member.getKey(), sorted(member.getValue())));
            return JsonNodeFactory.instance.objectNode().setAll(members);
        }
        if (node instanceof ArrayNode array) {
            var items = JsonNodeFactory.instance.arrayNode();
            array.forEach(item -> items.add(sorted(item)));
            return items;
        }
        return node;
    }
}
