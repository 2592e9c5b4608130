package id.mppdigital.connector.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.mppdigital.connector.agency.Endpoint;
import id.mppdigital.connector.delivery.Delivery;
import id.mppdigital.platform.sealing.SealingFailure;
import java.time.Clock;
import java.util.function.Consumer;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Calls an agency's endpoint once, signed as the Standard Webhooks specification says. */
@Component
public class Webhooks {
    private static final Logger log = LoggerFactory.getLogger(Webhooks.class);

    /** Without a charset: RFC 8259 knows only UTF-8. */
    private static final ContentType JSON = ContentType.create("application/json");

    private final TargetPolicy policy;
    private final WebhookMessages messages;
    private final WebhookSecrets secrets;
    private final WebhookTrace trace;
    private final WebhookClient client;
    private final Clock clock;

    Webhooks(
            TargetPolicy policy,
            WebhookMessages messages,
            WebhookSecrets secrets,
            WebhookTrace trace,
            WebhookClient client,
            Clock clock) {
        this.policy = policy;
        this.messages = messages;
        this.secrets = secrets;
        this.trace = trace;
        this.client = client;
        this.clock = clock;
    }

    /**
     * Sends and blocks until the answer is complete or given up; interrupting the thread cuts the connection.
     *
     * @param answered hears the answer as soon as its status is known, which may be long before its body ends
     */
    public void call(Delivery delivery, Endpoint endpoint, Consumer<Answer> answered) {
        HttpPost request;
        try {
            request = prepare(delivery, endpoint);
        } catch (RefusedTarget e) {
            answered.accept(new Answer.Refused(String.valueOf(e.getMessage())));
            return;
        } catch (SealingFailure e) {
            answered.accept(new Answer.Unwritable("the dossier can't be opened"));
            return;
        } catch (RuntimeException e) { // nothing from outside takes part, so another try would end alike
            // Without its words, which may repeat what was to be sent.
            log.error(
                    "The call for delivery {} can't be prepared: {}",
                    delivery.id(),
                    e.getClass().getName());
            answered.accept(new Answer.Unsendable(
                    "the call can't be prepared: " + e.getClass().getSimpleName()));
            return;
        }
        trace.during(delivery, traceparent -> {
            if (traceparent != null) {
                request.setHeader("traceparent", traceparent);
            }
            client.send(request, answered);
        });
    }

    private HttpPost prepare(Delivery delivery, Endpoint endpoint) throws RefusedTarget {
        var request = new HttpPost(policy.check(endpoint.url()));
        var body = messages.write(delivery);
        var now = clock.instant();
        request.setHeader("webhook-id", delivery.id().toString());
        request.setHeader("webhook-timestamp", Long.toString(now.getEpochSecond()));
        var signature = secrets.signature(delivery.agency()).of(delivery.id(), now, body);
        request.setHeader("webhook-signature", signature);
        request.setEntity(new ByteArrayEntity(body.getBytes(UTF_8), JSON));
        return request;
    }
}
