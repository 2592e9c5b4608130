package id.mppdigital.local.keys;

import java.nio.file.Path;
import java.util.Map;

/**
 * A key pair that dossiers can be sealed for.
 *
 * @param file the private half, which stays with the agency
 * @param published the public half, as it stands in a manifest
 */
public record AgencyKey(Path file, Map<String, Object> published) {}
