package id.mppdigital.portal.api.gateway;

import id.mppdigital.portal.page.NotThere;
import id.mppdigital.portal.session.tokens.AccessTokens;
import id.mppdigital.portal.session.tokens.SignInAgain;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.nio.support.AsyncRequestBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The live stream of a citizen's applications, as the gateway sends it. It has its own client, because thousands of
 * streams are open at once and have nothing to say most of the time.
 */
@Component
public class LiveApplications {
    public static final String LAST_EVENT_ID = "Last-Event-ID";

    private static final String PATH = "/applications/v1/stream";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final CloseableHttpAsyncClient http;
    private final AccessTokens tokens;
    private final URI gateway;

    LiveApplications(
            CloseableHttpAsyncClient http,
            AccessTokens tokens,
            @Value("${spring.http.serviceclient.gateway.base-url}") URI gateway) {
        this.http = http;
        this.tokens = tokens;
        this.gateway = gateway;
    }

    /**
     * Returns once the gateway has answered. Whoever gets a stream closes it.
     *
     * @param lastEventId the last event that the browser has had; what came after it comes first
     */
    public Events open(@Nullable String lastEventId) {
        var request = AsyncRequestBuilder.get(gateway.resolve(PATH))
                .addHeader("Accept", "text/event-stream")
                .addHeader("Authorization", "Bearer " + tokens.current().orElseThrow(SignInAgain::new));
        if (lastEventId != null) {
            request.addHeader(LAST_EVENT_ID, lastEventId);
        }
        var events = new Events();
        var answer = new EventsAnswer(events);
        var exchange = http.execute(request.build(), answer, null);
        events.onLeave(() -> exchange.cancel(true));
        try {
            check(answer.head().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
            return events;
        } catch (ExecutionException | TimeoutException e) {
            events.close();
            throw Answers.away(gateway.resolve(PATH), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            events.close();
            throw Answers.away(gateway.resolve(PATH), e);
        } catch (RuntimeException e) {
            events.close();
            throw e;
        }
    }

    private void check(HttpResponse answer) {
        switch (answer.getCode()) {
            case 200 -> {}
            case 401 -> throw new SignInAgain();
            case 404 -> throw new NotThere();
            default -> throw Answers.away(gateway.resolve(PATH), null);
        }
    }
}
