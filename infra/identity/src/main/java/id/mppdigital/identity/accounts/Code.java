package id.mppdigital.identity.accounts;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How codes of clients, agencies and malls look, and user names. */
final class Code {
    private static final int MOST = 63;
    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern USER_NAME = Pattern.compile("[a-z][a-z0-9]*([._-][a-z0-9]+)*");
    private static final Pattern MALL = Pattern.compile("[0-9]{2}\\.[0-9]{2}");

    private Code() {}

    static Optional<String> fault(String what, @Nullable String code) {
        return fault(SLUG, code)
                ? Optional.of(
                        "The code of " + article(what) + " is made of lower-case words with hyphens between, such as"
                                + " dinkes-padang, and has at most " + MOST + " letters; this is not: " + code)
                : Optional.empty();
    }

    static Optional<String> userNameFault(String name) {
        return fault(USER_NAME, name)
                ? Optional.of("A user name is made of lower-case letters and digits with . _ or - between, such as"
                        + " sari.dewi, and has at most " + MOST + " letters; this is not: " + name)
                : Optional.empty();
    }

    static Optional<String> mallFault(String code) {
        return MALL.matcher(code).matches()
                ? Optional.empty()
                : Optional.of("The code of a mall is its regency's, such as 63.71; this is not: " + code);
    }

    private static boolean fault(Pattern pattern, @Nullable String code) {
        return code == null || code.length() > MOST || !pattern.matcher(code).matches();
    }

    private static String article(String what) {
        return what.startsWith("a") ? "an " + what : "a " + what;
    }
}
