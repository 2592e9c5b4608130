package id.mppdigital.citizen.identity;

import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.platform.problem.PlatformRefusal;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.text.PhoneNumber;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a citizen sets about contact and language. What is absent or null stays as it is.
 *
 * @param locale {@code id} or {@code en}
 * @param email empty: removed
 * @param phone empty: removed; as people write it, kept as E.164
 */
record Preferences(
        @Nullable String locale,
        @Nullable String email,
        @Nullable String phone) {
    /**
     * The same in the form that is kept.
     *
     * @throws Problem that names every value that makes no sense
     */
    Preferences checked() {
        List<Problem.Fault> faults = new ArrayList<>();
        if (locale != null && !locale.equals("id") && !locale.equals("en")) {
            faults.add(Problem.Fault.of("/locale", CitizenRefusal.INVALID_LOCALE));
        }
        if (email != null && !email.isEmpty() && !EmailAddress.is(email)) {
            faults.add(Problem.Fault.of("/email", CitizenRefusal.INVALID_EMAIL));
        }
        String number = phone == null || phone.isEmpty()
                ? phone
                : PhoneNumber.normal(phone).orElse(null);
        if (number == null && phone != null) {
            faults.add(Problem.Fault.of("/phone", CitizenRefusal.INVALID_PHONE));
        }
        if (!faults.isEmpty()) {
            throw Problem.of(PlatformRefusal.INVALID_REQUEST).at(faults);
        }
        return new Preferences(locale, email, number);
    }

    Contact appliedTo(Contact contact) {
        return new Contact(
                contact.name(),
                chosen(email, contact.email()),
                chosen(phone, contact.phone()),
                locale == null ? contact.locale() : locale);
    }

    private static @Nullable String chosen(@Nullable String wish, @Nullable String current) {
        if (wish == null) {
            return current;
        }
        return wish.isEmpty() ? null : wish;
    }
}
