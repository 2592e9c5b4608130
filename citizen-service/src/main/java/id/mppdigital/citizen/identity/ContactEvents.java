package id.mppdigital.citizen.identity;

import id.mppdigital.platform.events.NewEvent;
import id.mppdigital.platform.events.Outbox;
import id.mppdigital.platform.sealing.Sealing;
import org.springframework.stereotype.Component;

/** Tells notification-service, and nobody else, how a citizen is reached. */
@Component
class ContactEvents {
    private final Outbox outbox;
    private final Sealing sealing;

    ContactEvents(Outbox outbox, Sealing sealing) {
        this.outbox = outbox;
        this.sealing = sealing;
    }

    void contactChanged(Citizen citizen) {
        Contact contact = citizen.contact();
        var reach = new ContactChanged.Reach(contact.email(), contact.phone(), contact.name());
        var data = new ContactChanged(citizen.id(), contact.locale(), sealing.seal(reach, "notification-service"));
        outbox.append(new NewEvent(ContactChanged.TOPIC, ContactChanged.TYPE, citizen.id(), citizen.version(), data));
    }
}
