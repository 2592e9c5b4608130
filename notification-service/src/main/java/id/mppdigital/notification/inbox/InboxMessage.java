package id.mppdigital.notification.inbox;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.mppdigital.notification.template.Bilingual;
import id.mppdigital.notification.template.Occasion;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message as its reader sees it, in both languages like every text of the platform: the front-end picks. */
record InboxMessage(
        UUID id,
        @JsonIgnore long position,
        UUID applicationId,
        String registrationNumber,
        Occasion occasion,
        Bilingual subject,
        Bilingual body,
        Instant at,
        @Nullable Instant readAt) {}
