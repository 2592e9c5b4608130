package id.mppdigital.platform.text;

/** Whether a text can be kept and passed on: PostgreSQL's text holds no NUL, and XML 1.0 (section 2.2) no other control either. */
public final class StorableText {
    private StorableText() {}

    /** No NUL, no control but tab and line ends, no half character, no non-character. */
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
