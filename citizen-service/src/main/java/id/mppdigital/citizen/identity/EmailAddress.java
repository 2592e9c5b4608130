package id.mppdigital.citizen.identity;

import java.util.regex.Pattern;

/**
 * An address that every mail server takes: dot-atoms in ASCII (RFC 5321, section 4.1.2), without quotes and literals.
 */
final class EmailAddress {
    private static final int LONGEST = 254;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern FORM = Pattern.compile(
            "(?=[^@]{1,64}@)" + ATOM + "(?:\\." + ATOM + ")*@(?:" + LABEL + "\\.)+(?=[^.]*[A-Za-z])" + LABEL);

    private EmailAddress() {}

    static boolean is(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }
}
