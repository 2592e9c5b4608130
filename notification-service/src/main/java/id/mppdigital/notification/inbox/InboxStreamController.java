package id.mppdigital.notification.inbox;

import id.mppdigital.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The live side of the inbox. */
@RestController
@PreAuthorize("hasRole('citizen')")
class InboxStreamController {
    private final InboxStreams streams;

    InboxStreamController(InboxStreams streams) {
        this.streams = streams;
    }

    /** Sends new messages as they come. After a broken connection, first those that were missed. */
    @GetMapping(path = "/notifications/v1/me/messages/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(
            Caller caller, @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId) {
        // After a reset a client has no id, and some then send an empty one.
        return lastEventId == null || lastEventId.isBlank()
                ? streams.open(caller.subject())
                : streams.openAfter(caller.subject(), lastEventId.strip());
    }
}
