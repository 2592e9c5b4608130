package id.mppdigital.local.keys;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Random 32-byte values by name, made when first asked for and the same ever after. */
final class Secrets {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int BYTES = 32;

    private final Path file;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, String> values;

    Secrets(Path file) {
        this.file = file;
        this.values = Files.exists(file)
                ? JSON.readValue(file, new TypeReference<TreeMap<String, String>>() {})
                : new TreeMap<>();
    }

    /** The secret in base64. */
    synchronized String get(String name) {
        var known = values.get(name);
        if (known != null) {
            return known;
        }
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var made = Base64.getEncoder().encodeToString(bytes);
        values.put(name, made);
        OwnerOnly.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(values));
        return made;
    }
}
