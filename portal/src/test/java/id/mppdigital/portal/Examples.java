package id.mppdigital.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** What the services really answered, as their API documents show it. */
public final class Examples {
    private static final JsonMapper JSON = new JsonMapper();

    private Examples() {}

    /** @param operation as in {@code <service>/src/main/resources/openapi/<operation>.json} */
    public static String of(String service, String operation) {
        try {
            var file = Path.of("..", service, "src/main/resources/openapi", operation + ".json");
            return JSON.readTree(Files.readString(file)).get("200").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
