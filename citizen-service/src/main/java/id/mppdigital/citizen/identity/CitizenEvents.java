package id.mppdigital.citizen.identity;

import id.mppdigital.platform.events.NewEvent;
import id.mppdigital.platform.events.Outbox;
import id.mppdigital.platform.events.Topics;
import id.mppdigital.platform.sealing.Sealing;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Tells notification-service, and nobody else, how a citizen is reached; and all that somebody was erased. */
@Component
class CitizenEvents {
    private static final String ERASED = "id.mppdigital.citizen.erased.v1";

    private record Erased(String citizenId) {}

    private final Outbox outbox;
    private final Sealing sealing;

    CitizenEvents(Outbox outbox, Sealing sealing) {
        this.outbox = outbox;
        this.sealing = sealing;
    }

    @Bean
    static NewTopic citizensTopic() {
        return Topics.state(ContactChanged.TOPIC);
    }

    void contactChanged(Citizen citizen) {
        Contact contact = citizen.contact();
        var reach = new ContactChanged.Reach(contact.email(), contact.phone(), contact.name());
        var data = new ContactChanged(citizen.id(), contact.locale(), sealing.seal(reach, "notification-service"));
        outbox.append(new NewEvent(ContactChanged.TOPIC, ContactChanged.TYPE, citizen.id(), citizen.version(), data));
    }

    /** @param sequence above that of every contact of the account that was published */
    void erased(String account, long sequence) {
        outbox.append(new NewEvent(ContactChanged.TOPIC, ERASED, account, sequence, new Erased(account)));
    }
}
