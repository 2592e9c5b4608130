package id.mppdigital.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.test.CommittedContract;
import id.mppdigital.platform.test.ContractSchema;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code openapi/agency-webhooks.json} is made of the agencies' contracts: one source, and a document of one piece. */
class AgencyWebhooksTests {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Test
    void theDocumentOfTheWebhooksSaysWhatTheContractsSay() throws IOException {
        CommittedContract.of("openapi/agency-webhooks.json").holds(JSON.writeValueAsString(document()) + "\n");
    }

    @Test
    void everyMessageToAgenciesIsAWebhookOfTheDocument() throws IOException {
        var messages = ContractSchema.names().stream()
                .filter(name -> name.startsWith("agency/") && !name.equals("agency/dossier.v1"))
                .map(name -> name.replaceFirst("agency/(\\w+)-(.+)\\.v1", "$1.$2"))
                .toList();

        assertThat(document().path("webhooks").propertyNames()).containsExactlyInAnyOrderElementsOf(messages);
    }

    private static ObjectNode document() throws IOException {
        Object template =
                new Yaml().load(new ClassPathResource("agency-webhooks.template.yaml").getContentAsString(UTF_8));
        ObjectNode document = JSON.valueToTree(template);
        var post = (ObjectNode) document.remove("x-post");
        document.path("webhooks").propertyStream().forEach(webhook -> {
            var name = "agency/" + webhook.getKey().replace('.', '-') + ".v1";
            ((ObjectNode) webhook.getValue()).set("post", operation(post.deepCopy(), name));
        });
        return document;
    }

    private static JsonNode operation(ObjectNode post, String contract) {
        var schema = (ObjectNode) read("contracts/" + contract + ".schema.json");
        schema.remove("$schema");
        schema.remove("$id");
        post.put("summary", schema.path("title").asString());
        post.put("operationId", contract.replaceAll("agency/|\\.v1", "").replaceAll("-", "_"));
        var body = post.putObject("requestBody").put("required", true);
        var content = body.putObject("content").putObject("application/json");
        content.set("schema", schema);
        content.set(
                "example",
                JSON.readTree(ContractSchema.goodSamples(contract).getFirst().json()));
        return post;
    }

    private static JsonNode read(String resource) {
        try {
            return JSON.readTree(new ClassPathResource(resource).getContentAsString(UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
