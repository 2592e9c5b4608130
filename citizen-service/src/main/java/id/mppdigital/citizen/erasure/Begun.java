package id.mppdigital.citizen.erasure;

import java.time.Instant;
import java.util.UUID;

/**
 * What an account once began, of which something arrives now.
 *
 * @param account as the event names it; {@code erased-<application>} once application-service has left it to nobody
 * @param application or the case
 * @param at when its citizen submitted it; a part of a case, when the case was
 */
public record Begun(String account, UUID application, Instant at) {
    boolean isNobodys() {
        return account.equals("erased-" + application);
    }
}
