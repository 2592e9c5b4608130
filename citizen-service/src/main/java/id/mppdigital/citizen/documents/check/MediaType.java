package id.mppdigital.citizen.documents.check;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The kinds of file that are accepted: what agencies can open, and nothing that runs. */
public enum MediaType {
    PDF("application/pdf", "%PDF-", Set.of("pdf")),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff", Set.of("jpg", "jpeg")),
    PNG("image/png", "\u0089PNG\r\n\u001a\n", Set.of("png"));

    private final String type;
    private final String signature;
    private final Set<String> extensions;

    MediaType(String type, String signature, Set<String> extensions) {
        this.type = type;
        this.signature = signature;
        this.extensions = extensions;
    }

    /** By the very first bytes: what begins otherwise is something else to somebody. */
    static Optional<MediaType> of(Bytes content) {
        return Arrays.stream(values())
                .filter(one -> content.has(0, one.signature))
                .findFirst();
    }

    public String type() {
        return type;
    }

    public Set<String> extensions() {
        return extensions;
    }
}
