package id.mppdigital.application.lifecycle;

import id.mppdigital.platform.events.NewEvent;
import id.mppdigital.platform.events.Outbox;
import id.mppdigital.platform.events.Topics;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Publishes what happened to an application, in the transaction of the change. */
@Component
public class ApplicationEvents {
    public static final String TOPIC = "mpp.applications";

    private final Outbox outbox;

    ApplicationEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Appends the event of an application's newest change; subject and sequence are the application's own. */
    void publish(Change change) {
        var application = change.now();
        var event = change.event();
        outbox.append(
                new NewEvent(TOPIC, event.type(), application.id().toString(), application.sequence(), event.data()));
    }

    @Configuration
    static class Topic {
        @Bean
        NewTopic applicationsTopic() {
            return Topics.events(TOPIC);
        }
    }
}
