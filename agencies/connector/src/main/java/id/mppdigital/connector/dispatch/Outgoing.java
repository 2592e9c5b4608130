package id.mppdigital.connector.dispatch;

import id.mppdigital.connector.agency.Endpoint;
import id.mppdigital.connector.delivery.Delivery;
import id.mppdigital.connector.delivery.MessageType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A delivery and where it goes now. */
record Outgoing(Delivery delivery, Endpoint endpoint) {
    static Outgoing read(ResultSet row) throws SQLException {
        return new Outgoing(
                delivery(row),
                new Endpoint(
                        row.getString("endpoint_url"),
                        Duration.ofMillis(row.getLong("timeout_millis")),
                        row.getInt("max_concurrent")));
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getString("agency"),
                row.getString("mall"),
                row.getObject("application_id", UUID.class),
                row.getString("registration_number"),
                row.getLong("sequence"),
                MessageType.valueOf(row.getString("message")),
                row.getString("service_code"),
                row.getInt("service_version"),
                row.getTimestamp("occurred_at").toInstant(),
                instant(row.getTimestamp("submitted_at")),
                row.getString("reason_code"),
                row.getString("sealed"),
                row.getString("traceparent"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
