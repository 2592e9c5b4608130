package id.mppdigital.notification.delivery;

import id.mppdigital.notification.template.Facts;
import id.mppdigital.notification.template.Occasion;
import java.util.UUID;

/** An e-mail that this instance has claimed; {@code claim} proves it until the lease ends. */
record QueuedEmail(
        UUID messageId,
        UUID claim,
        String citizenId,
        int attempts,
        Occasion occasion,
        int templateVersion,
        Facts facts) {}
