package id.mppdigital.platform.observability;

import java.util.regex.Pattern;

/** Finds and masks data in free text that identifies a person. */
public final class PersonalData {
    private static final Pattern IDENTITY_NUMBER = Pattern.compile("(?<![0-9A-Za-z-])\\d{16}(?![0-9A-Za-z])");
    private static final Pattern E_MAIL =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63})+");
    private static final Pattern PHONE =
            Pattern.compile("(?<![0-9A-Za-z-])(?:\\+?62|0)[ -]?8\\d{1,3}[ -]?\\d{3,4}[ -]?\\d{2,5}(?![0-9A-Za-z])");

    private PersonalData() {}

    /** The text with identity numbers (16 digits: NIK, No. KK, NPWP), e-mail addresses and mobile numbers masked. */
    public static String mask(String text) {
        if (!mayHoldAny(text)) {
            return text;
        }
        var masked = IDENTITY_NUMBER.matcher(text).replaceAll("[id]");
        masked = E_MAIL.matcher(masked).replaceAll("[email]");
        return PHONE.matcher(masked).replaceAll("[phone]");
    }

    /** Most log lines hold none, so a first pass works without a regular expression. */
    private static boolean mayHoldAny(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '@') {
                return true;
            }
            if (c >= '0' && c <= '9' && ++digits >= 9) {
                return true;
            }
        }
        return false;
    }
}
