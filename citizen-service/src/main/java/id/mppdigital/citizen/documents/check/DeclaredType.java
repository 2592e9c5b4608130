package id.mppdigital.citizen.documents.check;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The type that a part says it has. Many clients don't know and say nothing, or {@code application/octet-stream} (RFC 7578,
 * section 4.4), or an old name: only a type that the content is not contradicts it.
 */
final class DeclaredType {
    private static final Set<String> UNSAID = Set.of(
            "", "application/octet-stream", "binary/octet-stream", "application/unknown", "application/download");
    private static final Map<String, String> OLD_NAMES = Map.ofEntries(
            Map.entry("image/jpg", "image/jpeg"),
            Map.entry("image/jpe", "image/jpeg"),
            Map.entry("image/jfif", "image/jpeg"),
            Map.entry("image/pjpeg", "image/jpeg"),
            Map.entry("image/pjpg", "image/jpeg"),
            Map.entry("application/acrobat", "application/pdf"),
            Map.entry("application/vnd.pdf", "application/pdf"),
            Map.entry("text/pdf", "application/pdf"));

    private DeclaredType() {}

    static boolean contradicts(@Nullable String declared, MediaType real) {
        String plain = declared == null
                ? ""
                : declared.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).replace("/x-", "/");
        if (UNSAID.contains(plain) || !plain.contains("/")) {
            return false;
        }
        if (plain.endsWith("/*")) {
            return !plain.equals("*/*") && !real.type().startsWith(plain.substring(0, plain.length() - 1));
        }
        return !OLD_NAMES.getOrDefault(plain, plain).equals(real.type());
    }
}
