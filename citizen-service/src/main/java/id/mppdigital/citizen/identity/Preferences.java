package id.mppdigital.citizen.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a citizen sets about contact and language.
 *
 * @param email absent: unchanged; empty: removed
 * @param phone absent: unchanged; empty: removed; digits, with an optional leading {@code +}
 */
record Preferences(
        @NotNull @Pattern(regexp = "id|en") String locale,

        @Nullable @Size(max = 254) @Pattern(regexp = "|" + PLAIN + "@" + PLAIN + "\\." + PLAIN)
        String email,

        @Nullable @Pattern(regexp = "|\\+?[0-9]{8,15}") String phone) {
    /** Neither control characters nor half a character, which JSON can spell and no mail server takes. */
    private static final String PLAIN = "[^@\\s\\p{Cntrl}\\p{Cs}]+";

    Contact appliedTo(Contact contact) {
        return new Contact(contact.name(), chosen(email, contact.email()), chosen(phone, contact.phone()), locale);
    }

    private static @Nullable String chosen(@Nullable String wish, @Nullable String current) {
        if (wish == null) {
            return current;
        }
        return wish.isEmpty() ? null : wish;
    }
}
