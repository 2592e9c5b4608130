package id.mppdigital.connector.delivery;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What the connector reads of {@code id.mppdigital.correction.asked.v1}.
 *
 * @param mall one where the agency sits
 */
record CorrectionAsked(
        UUID correctionId, String number, String agency, String mall, Instant askedAt, Map<String, Object> sealed) {
    /** Stored in the place of a service, which a correction does not have. */
    private static final ApplicationEvent.Service REGISTER = new ApplicationEvent.Service("register", 1);

    /** As it is queued: a correction stands in the place of an application, with its number. */
    ApplicationEvent queued() {
        return new ApplicationEvent(correctionId, number, mall, agency, REGISTER, askedAt, sealed, null, null, null);
    }
}
