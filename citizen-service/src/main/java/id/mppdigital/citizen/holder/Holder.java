package id.mppdigital.citizen.holder;

import id.mppdigital.citizen.identity.Citizen;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose data a call is about.
 *
 * @param citizen whose they are
 * @param parent the account of the parent who uses the rights of this child; null for oneself
 */
public record Holder(Citizen citizen, @Nullable String parent) {
    /** All of the person's. */
    public List<String> accounts() {
        return citizen.accounts();
    }
}
