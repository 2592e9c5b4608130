package id.mppdigital.platform.events;

/** An event larger than the broker takes: refused when it is appended, because later it would hold up its aggregate for ever. */
public class OversizedEvent extends RuntimeException {
    OversizedEvent(NewEvent event, int size, long limit) {
        super("Event %s of %d bytes is over the limit of %d bytes".formatted(event.type(), size, limit));
    }
}
