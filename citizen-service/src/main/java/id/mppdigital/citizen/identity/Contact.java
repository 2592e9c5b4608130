package id.mppdigital.citizen.identity;

import org.jspecify.annotations.Nullable;

/**
 * How a citizen is reached and in which language.
 *
 * @param locale {@code id} or {@code en}
 */
public record Contact(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        String locale) {
    Contact named(@Nullable String newName) {
        return new Contact(newName == null ? name : newName, email, phone, locale);
    }
}
