package id.mppdigital.citizen.identity;

import org.jspecify.annotations.Nullable;

/** Who submitted an application, as the sign-in said that did it; each part may be missing. */
public record Applicant(
        @Nullable String nik,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String locale) {
    Contact contact() {
        return new Contact(said(name), said(email), said(phone), language());
    }

    private String language() {
        return locale != null && locale.startsWith("en") ? "en" : "id";
    }

    private static @Nullable String said(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    /** Without the values, so that no log shows them by accident. */
    @Override
    public String toString() {
        return "Applicant[hidden]";
    }
}
