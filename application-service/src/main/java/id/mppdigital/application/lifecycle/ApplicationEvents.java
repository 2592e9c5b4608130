package id.mppdigital.application.lifecycle;

import id.mppdigital.platform.events.NewEvent;
import id.mppdigital.platform.events.Outbox;
import id.mppdigital.platform.events.Topics;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Publishes what happened to an application, in the transaction of the change. */
@Component
public class ApplicationEvents {
    public static final String TOPIC = "mpp.applications";

    private final Outbox outbox;
    private final Followers followers;

    /** Who is told of an application's moves beside its applicant. */
    public interface Followers {
        /** The account of the representative who filed it; empty once the power is over. */
        Optional<String> follower(ApplicationId application);
    }

    ApplicationEvents(Outbox outbox, Followers followers) {
        this.outbox = outbox;
        this.followers = followers;
    }

    /** Appends the event of an application's newest change; subject and sequence are the application's own. */
    void publish(Change change) {
        var application = change.now();
        var event = change.event();
        outbox.append(
                new NewEvent(TOPIC, event.type(), application.id().toString(), application.sequence(), data(change)));
    }

    private Object data(Change change) {
        var now = change.now();
        var data = change.event().data();
        var isNobodys = now.citizenId().equals("erased-" + now.id()); // then nobody is to be told
        return data instanceof ApplicationMoved moved && !isNobodys
                ? followers.follower(now.id()).map(moved::followedBy).orElse(moved)
                : data;
    }

    @Configuration
    static class Topic {
        @Bean
        NewTopic applicationsTopic() {
            return Topics.events(TOPIC);
        }
    }
}
