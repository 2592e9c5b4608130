package id.mppdigital.local.compose;

import id.mppdigital.local.process.LaunchFailed;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * A service's environment variables as the chart renders them. What the chart takes from a Secret or a key file comes
 * from this platform's own setting of the same name.
 *
 * @param deployment the rendered object ({@code apps/v1 Deployment})
 */
record Pod(JsonNode deployment) {
    private static final String KEYS = "file:/keys/";

    String name() {
        return deployment.at("/metadata/name").asString();
    }

    /** Puts key files under the chart's names into {@code keys}, and answers the variables. */
    Map<String, String> environment(Map<String, String> own, Path keys) throws IOException {
        var variables = new TreeMap<String, String>();
        for (var variable :
                deployment.at("/spec/template/spec/containers/0/env").values()) {
            var name = variable.path("name").asString();
            var value = variable.path("value").asString(null);
            if (value == null) {
                value = ofOwn(own, name);
            } else if (value.startsWith(KEYS)) {
                var file = Path.of(URI.create(ofOwn(own, name)));
                Files.write(keys.resolve(value.substring(KEYS.length())), Files.readAllBytes(file));
            }
            variables.put(name, value);
        }
        return variables;
    }

    private String ofOwn(Map<String, String> own, String variable) {
        var value = own.get(variable);
        if (value == null) {
            throw new LaunchFailed("The chart gives " + name() + " the secret " + variable + ", and ./mpp settings "
                    + name() + " has none of that name.");
        }
        return value;
    }
}
