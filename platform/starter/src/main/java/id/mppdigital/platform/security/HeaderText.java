package id.mppdigital.platform.security;

import org.jspecify.annotations.Nullable;

/**
 * The header values that Spring Security's firewall allows, checked without a pattern: patterns are slow on a token's
 * thousand characters.
 */
public final class HeaderText {
    private HeaderText() {}

    /** Whether all characters are assigned, and none is a control character. */
    public static boolean isName(@Nullable CharSequence name) {
        return isReadable(name, false);
    }

    /** The same, but tabs between words are allowed (RFC 9110, 5.5). */
    public static boolean isValue(@Nullable CharSequence value) {
        return isReadable(value, true);
    }

    private static boolean isReadable(@Nullable CharSequence text, boolean tabs) {
        if (text == null) {
            return true;
        }
        for (int at = 0, letter; at < text.length(); at += Character.charCount(letter)) {
            letter = text.charAt(at);
            if (letter >= ' ' && letter < 0x7F) {
                continue; // nearly all are, and looking them up takes several times as long
            }
            letter = Character.codePointAt(text, at);
            if (!Character.isDefined(letter) || (Character.isISOControl(letter) && !(tabs && letter == '\t'))) {
                return false;
            }
        }
        return true;
    }
}
