package id.mppdigital.notification.delivery;

import id.mppdigital.notification.contact.ContactArrived;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the e-mails due that were waiting for a contact. */
@Component
class ContactListener {
    private final WaitingRoom waiting;
    private final WakeUps wakeUps;

    ContactListener(WaitingRoom waiting, WakeUps wakeUps) {
        this.waiting = waiting;
        this.wakeUps = wakeUps;
    }

    @EventListener
    void on(ContactArrived arrived) {
        if (waiting.open(arrived.citizenId())) {
            wakeUps.afterCommit();
        }
    }
}
