package id.mppdigital.portal.api.gateway;

import static org.springframework.web.context.request.RequestAttributes.SCOPE_REQUEST;

import id.mppdigital.platform.guard.Guards;
import id.mppdigital.platform.guard.Health;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * A bulkhead and a breaker for each part of the platform: one that hangs does not hold the pages of the others, and is
 * not asked again and again. The deadline is the client's read timeout; a page waits that long once for each part,
 * although a list may ask for each of its rows.
 */
@Component
class GuardedClient implements ClientHttpRequestInterceptor {
    private static final int CONCURRENT = 200;
    private static final int SERVER_ERROR = 500;

    private final Guards guards;

    /** Whether the last request found the gateway: a part that is left alone meanwhile is not to blame. */
    private volatile boolean gatewayFound = true;

    GuardedClient(Guards guards) {
        this.guards = guards;
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution) {
        var part = Answers.part(request.getURI().getPath());
        refuseSecondWait(part, request.getURI());
        var guard = guards.guard(part, Duration.ZERO, CONCURRENT);
        if (guard.take(1) == 0) {
            throw gatewayFound ? Answers.away(request.getURI(), null) : Answers.gatewayAway(null);
        }
        long started = System.nanoTime();
        var health = Health.ILL;
        try {
            var answer = execution.execute(request, body);
            gatewayFound = true;
            health = answer.getStatusCode().value() < SERVER_ERROR ? Health.WELL : Health.ILL;
            return answer;
        } catch (IOException e) {
            gatewayFound = !Answers.isUnreachable(e);
            remember(part, e);
            throw Answers.away(request.getURI(), e);
        } finally {
            guard.settle(health, Duration.ofNanos(System.nanoTime() - started));
        }
    }

    private static void refuseSecondWait(String part, URI address) {
        var page = RequestContextHolder.getRequestAttributes();
        if (page != null && page.getAttribute(waitedFor(part), SCOPE_REQUEST) instanceof HttpTimeoutException late) {
            throw Answers.away(address, late);
        }
    }

    private static void remember(String part, IOException cause) {
        var page = RequestContextHolder.getRequestAttributes();
        if (page != null && cause instanceof HttpTimeoutException) {
            page.setAttribute(waitedFor(part), cause, SCOPE_REQUEST);
        }
    }

    private static String waitedFor(String part) {
        return GuardedClient.class.getName() + "." + part;
    }
}
