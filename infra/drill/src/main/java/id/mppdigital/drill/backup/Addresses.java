package id.mppdigital.drill.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The restored platform answers where the lost one did, as one behind the same names would. */
final class Addresses {
    private static final Path RUN_FILE = Path.of("run", "platform.json");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Addresses() {}

    static void keep(Path lost, Path home) throws IOException {
        var ports = JSON.readTree(lost.resolve(RUN_FILE).toFile()).path("ports");
        var file = home.resolve(RUN_FILE);
        Files.createDirectories(file.getParent());
        var content = (ObjectNode) JSON.valueToTree(Map.of("processes", Map.of()));
        JSON.writeValue(file.toFile(), content.set("ports", ports));
    }
}
