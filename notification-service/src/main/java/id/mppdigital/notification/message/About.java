package id.mppdigital.notification.message;

import id.mppdigital.notification.template.Facts;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * Whom a message is for and of what it tells.
 *
 * @param id of an application, or of what else it is about
 * @param begunAt when its citizen began it: what was begun before their erasure is nobody's
 */
record About(UUID id, String citizenId, Instant begunAt, Facts facts) {
    /** By which people refer to what has no registration number: short, and the same each time. */
    static String number(UUID id) {
        var digits = id.toString();
        return digits.substring(digits.length() - 8).toUpperCase(Locale.ROOT);
    }
}
