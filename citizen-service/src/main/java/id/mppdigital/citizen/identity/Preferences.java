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

        @Nullable @Size(max = 254) @Pattern(regexp = "|[^@\\s]+@[^@\\s]+\\.[^@\\s]+")
        String email,

        @Nullable @Pattern(regexp = "|\\+?[0-9]{8,15}") String phone) {

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
