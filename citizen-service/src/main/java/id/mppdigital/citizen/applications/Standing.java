package id.mppdigital.citizen.applications;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an application stands.
 *
 * @param number under which its citizen knows it; null for one from before this service kept it
 * @param status as application-service names it; null when no event told it yet
 * @param decidedBy OFFICER, AGENCY for its program, SYSTEM for a time limit; null while it is open, or not known
 */
public record Standing(
        UUID id,
        String service,
        @Nullable String number,
        @Nullable String status,
        @Nullable String decidedBy) {
    /** Nobody works on it any more, or the product is in the citizen's hands. */
    private static final Set<String> ENDED =
            Set.of("ISSUED", "COMPLETED", "REJECTED", "WITHDRAWN", "EXPIRED", "DEEMED_GRANTED");

    /** What is not known to have ended is open: to refuse an erasure can be mended, to erase too early can't. */
    public boolean isOpen() {
        return status == null || !ENDED.contains(status);
    }

    /** A person took the decision, so far as is known. */
    public boolean isDecidedByPerson() {
        return "OFFICER".equals(decidedBy);
    }

    /** For people: its number, or else its id; service, status. */
    public String told() {
        return "%s (%s, %s)".formatted(number == null ? id : number, service, status == null ? "?" : status);
    }
}
