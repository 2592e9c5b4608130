package id.mppdigital.platform.events.outbox;

import id.mppdigital.platform.events.NewEvent;
import id.mppdigital.platform.problem.PlatformRefusal;
import id.mppdigital.platform.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An event larger than the broker takes: refused when it is appended, because later it would hold up its aggregate for ever. */
class OversizedEvent extends Problem {
    private static final Logger log = LoggerFactory.getLogger(OversizedEvent.class);

    OversizedEvent(NewEvent event, int size, long limit) {
        super(PlatformRefusal.EVENT_TOO_LARGE);
        log.warn("An event {} of {} bytes is refused: {} is the limit", event.type(), size, limit);
    }
}
