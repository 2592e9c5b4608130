package id.mppdigital.notification.delivery;

import java.util.UUID;

/**
 * A message that this instance has claimed; {@code claim} proves it until the lease ends.
 *
 * @param content as it is stored; read only when the message is sent, so that one that can't be read harms no other
 */
record QueuedMessage(UUID id, UUID claim, String channel, String citizenId, int attempts, Content content) {
    /**
     * What it tells.
     *
     * @param facts JSON
     */
    record Content(String occasion, int templateVersion, String facts) {}
}
