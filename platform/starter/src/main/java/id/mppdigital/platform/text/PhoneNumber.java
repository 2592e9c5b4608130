package id.mppdigital.platform.text;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A phone number as people write it: with blanks, dashes, brackets, {@code 0}, {@code 62} or {@code +62}, or of another
 * country.
 */
public final class PhoneNumber {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final Pattern WRITTEN = Pattern.compile("[0-9+() ./\\-]{1,40}");
    /** Refused: nobody dials 0 after the country code, and 00 is only a prefix for calls abroad. */
    private static final Pattern DIALLED_TWICE = Pattern.compile("\\+?620.*|00.*");

    private PhoneNumber() {}

    /** The number by ITU-T E.164; empty if no country has such a number. */
    public static Optional<String> normal(String written) {
        var digits = written.replaceAll("[() ./\\-]", "");
        if (!WRITTEN.matcher(written).matches() || DIALLED_TWICE.matcher(digits).matches()) {
            return Optional.empty();
        }
        try {
            var number = NUMBERS.parse(written, "ID");
            return NUMBERS.isValidNumber(number)
                    ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException _) {
            return Optional.empty();
        }
    }
}
