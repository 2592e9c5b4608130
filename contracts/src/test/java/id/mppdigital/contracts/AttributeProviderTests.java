package id.mppdigital.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.mppdigital.platform.test.CommittedContract;
import id.mppdigital.platform.test.ContractSchema;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code openapi/attribute-provider.json} is made of the contracts of providers, in one piece. */
class AttributeProviderTests {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Test
    void theDocumentForRegistersSaysWhatTheContractsSay() throws IOException {
        var template =
                new Yaml().load(new ClassPathResource("attribute-provider.template.yaml").getContentAsString(UTF_8));
        ObjectNode document = JSON.valueToTree(template);
        for (var content : document.findParents("x-contract")) {
            fill((ObjectNode) content);
        }
        CommittedContract.of("openapi/attribute-provider.json").holds(JSON.writeValueAsString(document) + "\n");
    }

    private static void fill(ObjectNode content) throws IOException {
        var contract = content.remove("x-contract").asString();
        var schema = read("contracts/" + contract + ".schema.json");
        ((ObjectNode) schema).remove(List.of("$schema", "$id"));
        content.set("schema", schema);
        var examples = content.putObject("examples");
        for (var sample : ContractSchema.goodSamples(contract)) {
            var name = sample.name().replaceAll("good-|\\.json", "");
            examples.putObject(name).set("value", JSON.readTree(sample.json()));
        }
    }

    private static JsonNode read(String resource) throws IOException {
        return JSON.readTree(new ClassPathResource(resource).getContentAsString(UTF_8));
    }
}
