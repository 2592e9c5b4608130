package id.mppdigital.local.keycloak;

import id.mppdigital.local.accounts.Client;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Programs as the Admin API takes them.
 *
 * @param agency the file that a platform team makes an agency's client from
 */
record ClientTemplates(Path agency) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    JsonNode of(Client client) {
        return client.isFrontEnd() ? frontEnd(client) : ofAgency(client);
    }

    private static JsonNode frontEnd(Client client) {
        return JSON.valueToTree(Map.of(
                "clientId",
                client.id(),
                "publicClient",
                true,
                "standardFlowEnabled",
                true,
                "fullScopeAllowed",
                false,
                "redirectUris",
                client.redirects(),
                "webOrigins",
                new String[] {"+"}, // those of the redirects
                "attributes",
                Map.of("pkce.code.challenge.method", "S256", "post.logout.redirect.uris", "+")));
    }

    private JsonNode ofAgency(Client client) {
        try {
            var text = Files.readString(agency)
                    .replace("MALL", String.join("\\\",\\\"", client.malls()))
                    .replace("\"claim.value\": \"AGENCY\"", "\"claim.value\": \"" + client.agency() + "\"")
                    .replace("AGENCY", client.id());
            return ((ObjectNode) JSON.readTree(text)).put("secret", client.secret());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
