package id.mppdigital.catalog.manifest;

import java.util.Comparator;
import java.util.List;

/** The request has errors; nothing of it was applied. */
public class InvalidManifest extends RuntimeException {
    private static final Comparator<ManifestError> IN_READING_ORDER =
            Comparator.comparingInt(ManifestError::document).thenComparingInt(ManifestError::line);

    private final transient List<ManifestError> errors;

    public InvalidManifest(List<ManifestError> errors) {
        super("The manifest has " + errors.size() + " error(s)");
        this.errors = errors.stream().sorted(IN_READING_ORDER).toList();
    }

    /** Everything that is wrong, in reading order. */
    public List<ManifestError> errors() {
        return errors;
    }
}
