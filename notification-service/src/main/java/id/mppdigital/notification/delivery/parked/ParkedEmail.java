package id.mppdigital.notification.delivery.parked;

import java.time.Instant;
import java.util.UUID;

/**
 * A message that was given up, an e-mail or one on another channel, without anything that it says.
 *
 * @param attempts since it was queued or last sent again by hand
 * @param reason a word for support staff
 */
record ParkedEmail(
        UUID id,
        String channel,
        String citizenId,
        UUID applicationId,
        String occasion,
        int attempts,
        String reason,
        Instant parkedAt) {}
