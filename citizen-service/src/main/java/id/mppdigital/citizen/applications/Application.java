package id.mppdigital.citizen.applications;

import id.mppdigital.platform.security.Caller;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application as far as it is known here.
 *
 * @param account the citizen who applied
 * @param version of the service, whose form it was filed under; null where it was not kept
 */
public record Application(
        UUID id,
        String account,
        String agency,
        String mall,
        String service,
        @Nullable Integer version) {
    /** A caller without malls works at all of the agency's. */
    boolean isHeldBy(Caller caller) {
        List<String> malls = caller.claims("malls");
        return caller.claim("agency").equals(Optional.of(agency)) && (malls.isEmpty() || malls.contains(mall));
    }
}
