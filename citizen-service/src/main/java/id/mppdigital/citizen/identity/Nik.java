package id.mppdigital.citizen.identity;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The population number: 16 digits, a string always (Papua's exceed 2^53). It has no check digit, and neither the region
 * nor the birth date inside says anything certain about the person today, so only the form is checked.
 */
public record Nik(String digits) {
    private static final Pattern FORM = Pattern.compile("[0-9]{16}");

    public Nik {
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("a NIK has 16 digits");
        }
    }

    static Optional<Nik> of(@Nullable String claim) {
        return claim != null && FORM.matcher(claim).matches() ? Optional.of(new Nik(claim)) : Optional.empty();
    }

    public String masked() {
        return digits.substring(0, 4) + "********" + digits.substring(12);
    }

    /** Masked, so that no log or message shows it by accident. */
    @Override
    public String toString() {
        return masked();
    }
}
