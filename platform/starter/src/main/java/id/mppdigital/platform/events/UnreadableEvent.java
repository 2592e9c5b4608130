package id.mppdigital.platform.events;

/** A record that isn't the event its consumer expects; trying again would not help. */
class UnreadableEvent extends RuntimeException {
    UnreadableEvent(String reason, Throwable cause) {
        super(reason, cause);
    }

    UnreadableEvent(String reason) {
        super(reason);
    }
}
