package id.mppdigital.platform.events;

import id.mppdigital.platform.problem.Problem;
import org.springframework.http.HttpStatus;

/** An event larger than the broker takes: refused when it is appended, because later it would hold up its aggregate for ever. */
public class OversizedEvent extends Problem {
    OversizedEvent(NewEvent event, int size, long limit) {
        super(
                HttpStatus.CONTENT_TOO_LARGE,
                "content-too-large",
                "This holds more than can be passed on: event %s would have %d bytes, %d is the limit."
                        .formatted(event.type(), size, limit));
    }
}
