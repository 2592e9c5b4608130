package id.mppdigital.platform.live;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.time.Duration;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Why a stream ends. The client gets it in a last event named {@code end}, without an id, so that it resumes where it
 * was. The event also says how long a browser waits before it reconnects by itself.
 */
enum Ending {
    /** The token that opened the stream has expired: the client needs a new token first. */
    @JsonProperty("token-expired")
    TOKEN_EXPIRED(Duration.ofSeconds(1)),
    /**
     * The person opened more streams than allowed, and this was the oldest. Its client may be gone already. If not, it
     * waits before it reconnects, so that two tabs don't end each other in turn.
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
