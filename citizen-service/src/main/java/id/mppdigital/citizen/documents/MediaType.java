package id.mppdigital.citizen.documents;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The kinds of file that are accepted: what agencies can open, and nothing that runs. */
enum MediaType {
    PDF("application/pdf", Set.of("pdf")),
    JPEG("image/jpeg", Set.of("jpg", "jpeg")),
    PNG("image/png", Set.of("png"));

    private final String type;
    private final Set<String> extensions;

    MediaType(String type, Set<String> extensions) {
        this.type = type;
        this.extensions = extensions;
    }

    /** Parameters and the common {@code image/jpg} are forgiven. */
    static Optional<MediaType> of(@Nullable String contentType) {
        if (contentType == null) {
            return Optional.empty();
        }
        String plain = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        String type = plain.equals("image/jpg") ? "image/jpeg" : plain;
        return Arrays.stream(values()).filter(one -> one.type.equals(type)).findFirst();
    }

    String type() {
        return type;
    }

    /** The name with an extension that tells the truth. */
    String nameFor(String base) {
        int dot = base.lastIndexOf('.');
        boolean right = dot > 0 && extensions.contains(base.substring(dot + 1).toLowerCase(Locale.ROOT));
        return right ? base : base + "." + name().toLowerCase(Locale.ROOT).replace("jpeg", "jpg");
    }
}
