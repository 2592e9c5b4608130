package id.mppdigital.notification.delivery;

import java.util.UUID;

/**
 * An e-mail that this instance has claimed; {@code claim} proves it until the lease ends.
 *
 * @param occasion as it is stored; read only when the e-mail is written, so that one that can't be read harms no other
 * @param facts the same, JSON
 */
record QueuedEmail(
        UUID messageId,
        UUID claim,
        String citizenId,
        int attempts,
        String occasion,
        int templateVersion,
        String facts) {}
