package id.mppdigital.notification.message;

import id.mppdigital.notification.template.Bilingual;
import id.mppdigital.notification.template.Occasion;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that a citizen is told.
 *
 * @param eventId the event that it came with; it has one message per channel
 * @param at when it happened
 * @param about whom it is told and of what
 * @param traceparent the trace of that event
 * @param representative the account of who filed the application for the citizen and may still act; null for nobody
 */
record News(
        UUID eventId,
        Instant at,
        Occasion occasion,
        About about,
        @Nullable String traceparent,
        @Nullable String representative) {
    /** Who tells what no agency does. */
    static final Bilingual PLATFORM = new Bilingual("MPP Digital", "MPP Digital");

    /** For the citizen alone. */
    News(UUID eventId, Instant at, Occasion occasion, About about, @Nullable String traceparent) {
        this(eventId, at, occasion, about, traceparent, null);
    }

    /** For the citizen, and for who filed the application, or submitted the life event, for them. */
    Stream<News> each() {
        if (representative == null) {
            return Stream.of(this);
        }
        return Stream.of(this, new News(idFor(representative), at, followed(), toldTo(representative), traceparent));
    }

    /** A life event has no agency's words in it: who submitted it reads the same as its citizen. */
    private Occasion followed() {
        return occasion.isOfCase() ? occasion : Occasion.FOLLOWED;
    }

    private About toldTo(String reader) {
        var facts = occasion.isOfCase() ? about.facts() : about.facts().toFollower(occasion);
        return new About(about.id(), reader, about.begunAt(), facts);
    }

    /** One event has one message per channel and reader: the same however often it comes. */
    private UUID idFor(String reader) {
        return UUID.nameUUIDFromBytes((eventId + " " + reader).getBytes(StandardCharsets.UTF_8));
    }
}
