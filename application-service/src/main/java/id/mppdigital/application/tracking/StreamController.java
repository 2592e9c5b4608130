package id.mppdigital.application.tracking;

import static org.springframework.http.MediaType.TEXT_EVENT_STREAM_VALUE;

import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.lifecycle.Applications;
import id.mppdigital.application.lifecycle.Scope;
import id.mppdigital.platform.live.LiveStreams;
import id.mppdigital.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Live status by Server-Sent Events. A client that reconnects with its {@code Last-Event-ID} first gets exactly what it
 * missed, or a {@code reset} if the id is unknown. A client that connects to a single application without an id first
 * gets its current status.
 */
@RestController
@RequestMapping(path = "/applications/v1", produces = TEXT_EVENT_STREAM_VALUE)
class StreamController {
    private static final String LAST_EVENT_ID = "Last-Event-ID";

    private final Applications applications;
    private final ResumeStream resume;
    private final LiveStreams streams;

    StreamController(Applications applications, ResumeStream resume, LiveStreams streams) {
        this.applications = applications;
        this.resume = resume;
        this.streams = streams;
    }

    /** Watches one application. */
    @GetMapping("/applications/{id}/stream")
    @PreAuthorize("hasAnyRole('citizen', 'agency-client', 'agency-officer')")
    SseEmitter one(
            @PathVariable ApplicationId id,
            @RequestHeader(name = LAST_EVENT_ID, required = false) @Nullable String lastEventId,
            Caller caller) {
        var scope = Scope.of(caller);
        applications.get(id, scope);
        return streams.open(
                LiveStatus.keyOfApplication(id.value()), () -> resume.of(applications.get(id, scope), lastEventId));
    }

    /** Watches all applications of the signed-in citizen. */
    @GetMapping("/stream")
    @PreAuthorize("hasRole('citizen')")
    SseEmitter mine(
            @RequestHeader(name = LAST_EVENT_ID, required = false) @Nullable String lastEventId, Caller caller) {
        return streams.resume(
                LiveStatus.keyOfCitizen(caller.subject()), () -> resume.ofAll(caller.subject(), lastEventId));
    }
}
