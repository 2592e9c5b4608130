package id.mppdigital.citizen.holder;

import id.mppdigital.citizen.identity.Citizen;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose data a call is about, as it was decided. That something was done with them is not said by it: see
 * {@link Holders#used}.
 *
 * @param citizen whose they are
 * @param parent who uses the right of this child; null for oneself
 */
public record Holder(Citizen citizen, @Nullable ByParent parent) {
    /** @param account with which the parent called */
    public record ByParent(UUID representation, String account, Deed deed) {}

    /** All of the person's. */
    public List<String> accounts() {
        return citizen.accounts();
    }
}
