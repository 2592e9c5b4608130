package id.mppdigital.connector.webhook;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.function.Consumer;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.springframework.stereotype.Component;

/** Posts, reports the status and throws the answer's body away. */
@Component
class WebhookClient {
    private final CloseableHttpClient http;
    private final Clock clock;
    private final long responseLimit;

    WebhookClient(CloseableHttpClient http, Clock clock, WebhookSettings settings) {
        this.http = http;
        this.clock = clock;
        this.responseLimit = settings.responseLimit().toBytes();
    }

    void send(HttpPost request, Consumer<Answer> answered) {
        try (ClassicHttpResponse response = http.executeOpen(RoutingSupport.determineHost(request), request, null)) {
            answered.accept(answer(response));
            discard(request, response);
        } catch (RefusedTarget e) {
            answered.accept(new Answer.Refused(String.valueOf(e.getMessage())));
        } catch (IOException | HttpException e) {
            // After a status this only says that the body broke off; the first report stands.
            answered.accept(new Answer.Unreachable(reason(e)));
        }
    }

    private Answer answer(ClassicHttpResponse response) {
        var header = response.getFirstHeader("Retry-After");
        return new Answer.Answered(
                response.getCode(), RetryAfter.parse(header == null ? null : header.getValue(), clock.instant()));
    }

    /** A short body is read, so that the connection can serve again; a long one costs the connection. */
    private void discard(HttpPost request, ClassicHttpResponse response) throws IOException {
        var entity = response.getEntity();
        if (entity == null) {
            return;
        }
        var body = entity.getContent();
        if (body.skip(responseLimit) == responseLimit) {
            request.cancel();
        }
    }

    private static String reason(Exception e) {
        return switch (e) {
            case UnknownHostException _ -> "unknown-host";
            case NoRouteToHostException _ -> "no-route";
            // Of TCP or TLS: once both stand, the call's own limit is the only one.
            case SocketTimeoutException _ -> "connect-timeout";
            case ConnectException _ -> "connection-refused";
            case SSLException _ -> "tls-failed";
            default -> "connection-failed";
        };
    }
}
