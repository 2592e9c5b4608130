package id.mppdigital.platform.text;

/**
 * Whether a text can be stored and passed on: PostgreSQL's text can't hold NUL, and XML 1.0 (section 2.2) no other
 * control character either.
 */
public final class StorableText {
    private StorableText() {}

    /** No NUL, no control characters except tab and line ends, no lone surrogate, no non-character. */
    public static boolean is(String text) {
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one >= ' ' && one < Character.MIN_SURROGATE) {
                continue;
            }
            if (!Character.isHighSurrogate(one)) {
                if (!isAllowed(one)) {
                    return false;
                }
            } else if (i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else {
                return false;
            }
        }
        return true;
    }

    private static boolean isAllowed(char one) {
        return one == '\t' || one == '\n' || one == '\r' || one > Character.MAX_SURROGATE && one < '\uFFFE';
    }
}
