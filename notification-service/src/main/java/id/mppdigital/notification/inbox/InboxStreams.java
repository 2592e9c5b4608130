package id.mppdigital.notification.inbox;

import id.mppdigital.notification.message.NotificationsTopic;
import id.mppdigital.platform.events.EventBroadcast;
import id.mppdigital.platform.events.Received;
import id.mppdigital.platform.live.LiveEvent;
import id.mppdigital.platform.live.LiveStreams;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The open streams of this instance, fed from {@code mpp.notifications}, which every instance reads as a whole: a
 * citizen connected here sees a message that another instance wrote.
 */
@Configuration(proxyBeanMethods = false)
class InboxStreams {
    private static final String EVENT = "message";

    /** As {@link #eventId} writes it; zero stands before the first message. */
    private static final Pattern POSITION = Pattern.compile("0|[1-9][0-9]{0,17}");

    private static final int LONGEST_REPLAY = 500;

    private final LiveStreams streams;
    private final InboxMessages messages;

    InboxStreams(LiveStreams streams, InboxMessages messages) {
        this.streams = streams;
        this.messages = messages;
    }

    @Bean
    EventBroadcast postedMessages() {
        return EventBroadcast.of(NotificationsTopic.NAME)
                .fromLatest()
                .on(MessagePosted.TYPE, MessagePosted.class, this::publish)
                .build();
    }

    SseEmitter open(String citizenId) {
        return streams.open(citizenId);
    }

    /**
     * Begins with exactly what was missed since an event; with a reset if the event is not of this inbox or too much
     * has come since. The client then reads the list.
     */
    SseEmitter openAfter(String citizenId, String lastEventId) {
        return streams.open(citizenId, () -> missed(citizenId, lastEventId));
    }

    private List<LiveEvent> missed(String citizenId, String lastEventId) {
        long last = messages.tally(citizenId).lastPosition();
        var position = POSITION.matcher(lastEventId).matches() ? Long.parseLong(lastEventId) : Long.MAX_VALUE;
        if (position > last || last - position > LONGEST_REPLAY) {
            return List.of(LiveEvent.reset());
        }
        return messages.after(citizenId, position, LONGEST_REPLAY).stream()
                .map(message -> new LiveEvent(eventId(message), EVENT, message))
                .toList();
    }

    private void publish(Received<MessagePosted> event) {
        var citizenId = event.data().citizenId();
        if (streams.isWatched(citizenId)) {
            messages.of(citizenId, event.data().messageId())
                    .ifPresent(message -> streams.publish(citizenId, eventId(message), EVENT, message));
        }
    }

    private static String eventId(InboxMessage message) {
        return Long.toString(message.position());
    }
}
