package id.mppdigital.notification.delivery;

import java.time.Instant;
import java.util.UUID;

/**
 * An e-mail that was given up, without anything that it says.
 *
 * @param attempts since it was queued or last sent again by hand
 * @param reason a word for support staff
 */
record ParkedEmail(
        UUID id,
        String citizenId,
        UUID applicationId,
        String occasion,
        int attempts,
        String reason,
        Instant parkedAt) {}
