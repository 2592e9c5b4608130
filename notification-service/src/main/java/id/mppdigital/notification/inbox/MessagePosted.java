package id.mppdigital.notification.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * The published fact that a citizen has a new message in the app. Its subject is the citizen and its sequence the
 * position, so that one citizen's messages reach every live stream in their order.
 */
record MessagePosted(UUID messageId, String citizenId, String channel, Instant at) {
    static final String TYPE = "id.mppdigital.notification.posted.v1";
}
