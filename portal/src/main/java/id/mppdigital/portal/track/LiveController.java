package id.mppdigital.portal.track;

import id.mppdigital.portal.api.gateway.LiveApplications;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
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

    /**
     * The answer goes on after the request has ended, on a connection that is given away ({@link Passing}): what Tomcat
     * and Spring hold for a request is several times as large as what a silent stream needs. The connection ends with
     * the stream, so the answer says that it closes it and has no length.
     */
    @GetMapping("/my/applications/stream")
    void stream(
            @RequestHeader(name = LiveApplications.LAST_EVENT_ID, required = false) @Nullable String lastEventId,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        var events = live.open(lastEventId);
        try {
            request.upgrade(Passing.class).take(events);
            response.setStatus(HttpServletResponse.SC_OK); // for a browser it is an answer like any other
            response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader(HttpHeaders.CONNECTION, "close");
            response.flushBuffer();
        } catch (IOException | ServletException | RuntimeException e) {
            events.close();
            throw e;
        }
    }
}
