package id.mppdigital.local.keycloak;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import id.mppdigital.local.accounts.AccountBook;
import id.mppdigital.local.accounts.Client;
import id.mppdigital.local.accounts.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The people and the agencies' systems of the demo, as the development issuer's settings name them. */
final class DemoAccounts {
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .withConfigOverride(
                    List.class, lists -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private DemoAccounts() {}

    /** Without the front-ends: those belong to every realm. */
    static AccountBook of(Path settings) {
        try {
            var all = new Yaml().<Map<String, Object>>load(Files.readString(settings));
            var issuer = JSON.<JsonNode>valueToTree(all.get("mpp.identity"));
            return new AccountBook(
                    elements(issuer.path("people"))
                            .map(person -> JSON.treeToValue(person, Person.class))
                            .toList(),
                    elements(issuer.path("clients"))
                            .map(client -> JSON.treeToValue(client, Client.class))
                            .filter(client -> !client.isFrontEnd())
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
