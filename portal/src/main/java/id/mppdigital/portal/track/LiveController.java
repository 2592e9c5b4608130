package id.mppdigital.portal.track;

import id.mppdigital.portal.api.gateway.LiveApplications;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Passes on what changes in the citizen's applications, with the events' ids, so that a reconnect misses nothing. */
@RestController
class LiveController {
    private final LiveApplications live;

    LiveController(LiveApplications live) {
        this.live = live;
    }

    /** Stays in its virtual thread while the stream lasts; Spring's streaming bodies are not flushed event by event. */
    @GetMapping("/my/applications/stream")
    void stream(
            @RequestHeader(name = LiveApplications.LAST_EVENT_ID, required = false) @Nullable String lastEventId,
            HttpServletResponse response)
            throws IOException {
        var events = live.open(lastEventId);
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.flushBuffer();
        events.passTo(response.getOutputStream());
    }
}
