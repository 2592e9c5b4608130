package id.mppdigital.citizen.verification;

import id.mppdigital.citizen.usage.DataUse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The dossier that answers belong to.
 *
 * @param sequence of the application's event that brought it
 * @param version of the service, whose form it was filed under; null where it was not kept
 */
public record Filing(
        UUID applicationId,
        long sequence,
        String account,
        String agency,
        String mall,
        String service,
        @Nullable Integer version) {
    DataUse.Context context() {
        return new DataUse.Context(service, mall, applicationId);
    }
}
