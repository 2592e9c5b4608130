package id.mppdigital.citizen.identity;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;

/** A phone number as people write it, with blanks, dashes, {@code 0}, {@code 62} or {@code +62}. */
final class PhoneNumber {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final int LONGEST = 40;

    private PhoneNumber() {}

    /** As ITU-T E.164 writes it; empty for what is no number of any country. */
    static Optional<String> normal(String written) {
        if (written.length() > LONGEST || !written.matches("[0-9+() ./\\-]+")) {
            return Optional.empty();
        }
        try {
            var number = NUMBERS.parse(written, "ID");
            return NUMBERS.isValidNumber(number)
                    ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
