package id.mppdigital.notification.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A message on its way out.
 *
 * @param waited since it was queued or last sent again by hand
 * @param content as it is stored; read only when the message is sent, so that one that can't be read harms no other
 */
record QueuedMessage(String channel, String citizenId, Duration waited, Content content) {
    /** What {@link #of} reads beside the queue's own row. */
    static final String COLUMNS = """
            message.occasion, message.template_version, message.facts,
            cast(extract(epoch from now() - d.queued_at) * 1000 as bigint) as waited_millis
            """;

    /**
     * What it tells.
     *
     * @param facts JSON
     */
    record Content(String occasion, int templateVersion, String facts) {}

    static QueuedMessage of(ResultSet row) throws SQLException {
        return new QueuedMessage(
                row.getString("channel"),
                row.getString("citizen_id"),
                Duration.ofMillis(row.getLong("waited_millis")),
                new Content(row.getString("occasion"), row.getInt("template_version"), row.getString("facts")));
    }
}
