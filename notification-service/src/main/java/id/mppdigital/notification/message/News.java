package id.mppdigital.notification.message;

import id.mppdigital.notification.template.Occasion;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that a citizen is told.
 *
 * @param eventId the event that it came with; it has one message per channel
 * @param at when it happened
 */
record News(UUID eventId, Instant at, Occasion occasion, ApplicationNews application) {}
