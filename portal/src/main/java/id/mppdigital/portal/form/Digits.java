package id.mppdigital.portal.form;

import java.util.Optional;
import java.util.regex.Pattern;

/** A pattern that stands for so many digits, which can be said in words. */
record Digits(int least, int most) {
    private static final Pattern PATTERN = Pattern.compile("\\^\\[0-9\\]\\{(\\d{1,3})(?:,(\\d{1,3}))?}\\$");

    static Optional<Digits> of(String pattern) {
        var match = PATTERN.matcher(pattern);
        if (!match.matches()) {
            return Optional.empty();
        }
        var least = Integer.parseInt(match.group(1));
        var most = match.group(2);
        return Optional.of(new Digits(least, most == null ? least : Integer.parseInt(most)));
    }
}
