package id.mppdigital.citizen.documents;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Makes a name that came with an upload harmless: no path, no control or direction signs, not too long, never empty. */
final class FileName {

    private static final int LONGEST = 100;

    private FileName() {}

    static String of(@Nullable String original, MediaType type) {
        String name = original == null ? "" : original.substring(lastSeparator(original) + 1);
        String clean = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\p{C}\\p{Zl}\\p{Zp}\"<>:|?*%;]", "")
                .strip()
                .replaceAll("^\\.+", "");
        if (clean.isEmpty()) {
            return type.nameFor("document");
        }
        String named = type.nameFor(clean);
        return named.codePointCount(0, named.length()) <= LONGEST ? named : shortened(named);
    }

    private static int lastSeparator(String path) {
        return Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    }

    private static String shortened(String name) {
        String extension = name.substring(name.lastIndexOf('.'));
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - extension.length())) + extension;
    }
}
