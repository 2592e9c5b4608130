package id.mppdigital.citizen.applications;

import id.mppdigital.platform.security.Caller;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An application as far as it is known here.
 *
 * @param account the citizen who applied
 */
public record Application(UUID id, String account, String agency, String mall, String service) {
    /** A caller without malls works at all of the agency's. */
    boolean isHeldBy(Caller caller) {
        List<String> malls = caller.claims("malls");
        return caller.claim("agency").equals(Optional.of(agency)) && (malls.isEmpty() || malls.contains(mall));
    }
}
