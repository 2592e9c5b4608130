package id.mppdigital.platform.events.outbox;

import id.mppdigital.platform.events.NewEvent;
import id.mppdigital.platform.problem.PlatformRefusal;
import id.mppdigital.platform.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An event larger than the broker accepts, refused at once: in the outbox it would block its aggregate for ever. */
class OversizedEvent extends Problem {
    private static final Logger log = LoggerFactory.getLogger(OversizedEvent.class);

    OversizedEvent(NewEvent event, int size, long limit) {
        super(PlatformRefusal.EVENT_TOO_LARGE);
        log.warn("Refused an event {} of {} bytes: the limit is {} bytes", event.type(), size, limit);
    }
}
