package id.mppdigital.platform.events;

/** A record that isn't the event its consumer expects; trying again would not help. */
public class UnreadableEvent extends RuntimeException {
    public UnreadableEvent(String reason, Throwable cause) {
        super(reason, cause);
    }

    public UnreadableEvent(String reason) {
        super(reason);
    }
}
