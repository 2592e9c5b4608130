package id.mppdigital.notification.delivery;

import java.time.Instant;
import java.util.UUID;

/** The published fact that a channel's server took a message; it says nothing about the address. */
record MessageSent(UUID messageId, String citizenId, String channel, Instant at) {
    static final String TYPE = "id.mppdigital.notification.sent.v1";
}
