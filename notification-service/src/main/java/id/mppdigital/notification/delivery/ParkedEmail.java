package id.mppdigital.notification.delivery;

import id.mppdigital.platform.work.WorkView;
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
        Instant parkedAt)
        implements WorkView.Piece {
    static final String SELECT = """
            select d.message_id as id, d.channel, d.citizen_id, message.application_id, message.occasion,
                d.attempts - d.uncounted as attempts, d.reason, d.settled_at as parked_at
            from d join message on message.id = d.message_id
            """;
}
