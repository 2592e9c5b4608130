package id.mppdigital.portal.api.gateway;

import id.mppdigital.portal.page.NotThere;
import id.mppdigital.portal.session.tokens.AccessTokens;
import id.mppdigital.portal.session.tokens.SignInAgain;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The live stream of a citizen's applications, as the gateway sends it. It has its own client, because a stream has no
 * time limit once it is open.
 */
@Component
public class LiveApplications {
    public static final String LAST_EVENT_ID = "Last-Event-ID";

    private static final String PATH = "/applications/v1/stream";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int BUFFER = 1_024;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final AccessTokens tokens;
    private final URI gateway;

    LiveApplications(AccessTokens tokens, @Value("${spring.http.serviceclient.gateway.base-url}") URI gateway) {
        this.tokens = tokens;
        this.gateway = gateway;
    }

    /** An open stream; it ends with the gateway's, or when the browser leaves. */
    public record Events(InputStream from) {
        /** Each piece at once: an event must not wait for the next one. */
        public void passTo(OutputStream to) throws IOException {
            try (from) {
                var buffer = new byte[BUFFER];
                for (var read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                    to.write(buffer, 0, read);
                    to.flush();
                }
            }
        }
    }

    /** @param lastEventId the last event that the browser has had; what came after it comes first */
    public Events open(@Nullable String lastEventId) {
        var request = HttpRequest.newBuilder(gateway.resolve(PATH))
                .timeout(PATIENCE)
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + tokens.current().orElseThrow(SignInAgain::new));
        if (lastEventId != null) {
            request.header(LAST_EVENT_ID, lastEventId);
        }
        try {
            return opened(http.send(request.GET().build(), HttpResponse.BodyHandlers.ofInputStream()));
        } catch (IOException e) {
            throw Answers.away(gateway.resolve(PATH), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Answers.away(gateway.resolve(PATH), e);
        }
    }

    private Events opened(HttpResponse<InputStream> answer) throws IOException {
        if (answer.statusCode() == 200) {
            return new Events(answer.body());
        }
        answer.body().close();
        throw switch (answer.statusCode()) {
            case 401 -> new SignInAgain();
            case 404 -> new NotThere();
            default -> Answers.away(gateway.resolve(PATH), null);
        };
    }
}
