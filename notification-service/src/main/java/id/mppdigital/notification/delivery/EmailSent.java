package id.mppdigital.notification.delivery;

import java.time.Instant;
import java.util.UUID;

/** The published fact that a mail server took a message; it says nothing about the address. */
record EmailSent(UUID messageId, String citizenId, String channel, Instant at) {
    static final String TYPE = "id.mppdigital.notification.sent.v1";
}
