package id.mppdigital.platform.live;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.time.Duration;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Why a stream ends; told to its client in a last event named {@code end}, without an id, so that the client resumes where it was.
 * It says too how long a browser waits before it comes back by itself.
 */
enum Ending {
    /** A stream lives as long as the token that opened it: the client gets a new one first. */
    @JsonProperty("token-expired")
    TOKEN_EXPIRED(Duration.ofSeconds(1)),
    /**
     * The same person opened more than are kept. The newest is the one that somebody looks at; this one may have lost its
     * client long ago. If it has not, it stays away for a while, so that two tabs don't take turns at ending each other.
     */
    @JsonProperty("replaced")
    REPLACED(Duration.ofMinutes(1)),
    @JsonProperty("too-slow")
    TOO_SLOW(Duration.ofSeconds(5)),
    @JsonProperty("server-stopping")
    SERVER_STOPPING(Duration.ofSeconds(1));

    private record Told(Ending reason) {}

    private final Duration away;

    Ending(Duration away) {
        this.away = away;
    }

    void tell(SseEmitter client) throws IOException {
        client.send(
                SseEmitter.event().name("end").reconnectTime(away.toMillis()).data(new Told(this)));
    }
}
