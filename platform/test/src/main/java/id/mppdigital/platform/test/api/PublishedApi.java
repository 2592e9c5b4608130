package id.mppdigital.platform.test.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.test.CommittedContract;
import java.util.Objects;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A service's own description of its API, compared with two files of {@code contracts/openapi}: {@code <service>.json}
 * is its current state, {@code released/<service>.json} is what clients rely on.
 */
final class PublishedApi {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .build();

    private final String service;
    private final JsonNode described;

    private PublishedApi(String service, JsonNode described) {
        this.service = service;
        this.described = described;
    }

    /** Asks the running service. */
    static PublishedApi of(String service, RestTestClient http) {
        var answer =
                http.get().uri("/v3/api-docs").exchange().expectStatus().isOk().returnResult(byte[].class);
        return new PublishedApi(service, JSON.readTree(Objects.requireNonNull(answer.getResponseBody())));
    }

    /** Checks that the committed document is current. */
    void isCommitted() {
        CommittedContract.of("openapi/" + service + ".json").holds(JSON.writeValueAsString(described) + "\n");
    }

    /**
     * Checks that clients of the released document still work. {@code -Dmpp.contracts.release=true} releases the
     * current one.
     */
    void isCompatibleWithTheReleasedOne() {
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
    void isComplete() {
        assertThat(ApiGaps.in(described)).isEmpty();
    }
}
