package id.mppdigital.local.compose;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * A part's settings as its container sees them: the keys that it uses lie in {@code /keys}, its own files in {@code
 * /data}.
 *
 * @param state the folder of the platform on this machine
 */
record ContainerSettings(String part, Path state) {
    /** Puts key files into {@code keys}, and answers the variables. */
    Map<String, String> of(Map<String, String> own, Path keys) throws IOException {
        var variables = new TreeMap<>(own);
        // Its port is published, so it can't listen to its own container alone.
        variables.put("SERVER_ADDRESS", "0.0.0.0");
        for (var variable : own.entrySet()) {
            variables.computeIfPresent(variable.getKey(), (_, value) -> inData(value));
            if (variable.getValue().startsWith("file:")) {
                var file = Path.of(URI.create(variable.getValue()));
                Files.write(keys.resolve(file.getFileName()), Files.readAllBytes(file));
                variables.put(variable.getKey(), "file:/keys/" + file.getFileName());
            }
        }
        return variables;
    }

    private String inData(String value) {
        var data = state.resolve("data").resolve(part).toString();
        return value.startsWith(data) ? "/data" + value.substring(data.length()) : value;
    }
}
