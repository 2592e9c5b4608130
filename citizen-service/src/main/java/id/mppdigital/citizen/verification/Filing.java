package id.mppdigital.citizen.verification;

import id.mppdigital.citizen.usage.DataUse;
import java.util.UUID;

/**
 * The dossier that answers belong to.
 *
 * @param sequence of the application's event that brought it
 */
public record Filing(UUID applicationId, long sequence, String account, String agency, String mall, String service) {
    DataUse.Context context() {
        return new DataUse.Context(service, mall, applicationId);
    }
}
