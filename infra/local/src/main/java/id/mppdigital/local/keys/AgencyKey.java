package id.mppdigital.local.keys;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A key pair that dossiers can be sealed for.
 *
 * @param file the private half, which stays with the agency
 * @param published the public half, as it stands in a manifest
 */
public record AgencyKey(Path file, Map<String, Object> published) {
    /** The public half on one line, as YAML takes it. */
    public String yaml() {
        return published.entrySet().stream()
                .map(one -> one.getKey() + ": " + one.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
