package id.mppdigital.platform.events.inbox;

import id.mppdigital.platform.events.StoredEvent;

/** A handler's failure, with the event that it failed on. */
class FailedEvent extends RuntimeException {
    private final transient StoredEvent event;

    FailedEvent(StoredEvent event, RuntimeException cause) {
        super("%s of %s, sequence %d, failed".formatted(event.type(), event.subject(), event.sequence()), cause);
        this.event = event;
    }

    StoredEvent event() {
        return event;
    }
}
