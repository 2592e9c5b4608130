package id.mppdigital.notification.contact;

import id.mppdigital.platform.events.EventSubscription;
import id.mppdigital.platform.events.Received;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the contacts in step with {@code mpp.citizens}; an erasure takes the contact away. */
@Configuration(proxyBeanMethods = false)
class ContactReplica {
    private final Contacts contacts;
    private final ApplicationEventPublisher publisher;

    ContactReplica(Contacts contacts, ApplicationEventPublisher publisher) {
        this.contacts = contacts;
        this.publisher = publisher;
    }

    @Bean
    EventSubscription citizenContacts() {
        return EventSubscription.to("mpp.citizens")
                .as("notification-service.contacts")
                .latestState()
                .on("id.mppdigital.citizen.contact-changed.v1", ContactChanged.class, this::store)
                .on("id.mppdigital.citizen.erased.v1", Erased.class, this::erase)
                .build();
    }

    record Erased(String citizenId) {}

    private void store(Received<ContactChanged> event) {
        contacts.store(event.data());
        publisher.publishEvent(new ContactArrived(event.data().citizenId()));
    }

    private void erase(Received<Erased> event) {
        var citizen = event.data().citizenId();
        contacts.delete(citizen);
        publisher.publishEvent(new CitizenErased(citizen, event.time()));
    }
}
