package id.mppdigital.citizen.documents;

import id.mppdigital.citizen.documents.check.MediaType;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes a name that came with an upload harmless: no path, no control or direction signs, not too long, never empty.
 */
final class FileName {
    private static final int LONGEST = 100;
    /** Joiners belong into words of several scripts, and into emoji. */
    private static final String UNWANTED = "[\\p{C}\\p{Zl}\\p{Zp}\"<>:|?*%;&&[^\\u200C\\u200D]]";

    private FileName() {}

    static String of(@Nullable String original, MediaType type) {
        String name = original == null ? "" : original.substring(lastSeparator(original) + 1);
        String clean = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll(UNWANTED, "")
                .strip()
                .replaceAll("^[.\\u200C\\u200D]+", "");
        String named = withExtension(clean.isEmpty() ? "document" : clean, type);
        return named.codePointCount(0, named.length()) <= LONGEST ? named : shortened(named);
    }

    private static int lastSeparator(String path) {
        return Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    }

    /** With an extension that tells the truth. */
    private static String withExtension(String base, MediaType type) {
        int dot = base.lastIndexOf('.');
        boolean right =
                dot > 0 && type.extensions().contains(base.substring(dot + 1).toLowerCase(Locale.ROOT));
        return right ? base : base + "." + type.name().toLowerCase(Locale.ROOT).replace("jpeg", "jpg");
    }

    /** Cut between characters, not within one, and without a joiner that joins nothing any more. */
    private static String shortened(String name) {
        String extension = name.substring(name.lastIndexOf('.'));
        String base = name.substring(0, name.offsetByCodePoints(0, LONGEST - extension.length()));
        return base.replaceAll("[\\s\\u200C\\u200D]+$", "") + extension;
    }
}
