package id.mppdigital.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.notification.MailServer;
import id.mppdigital.notification.NotificationTest;
import id.mppdigital.notification.Stories;
import id.mppdigital.platform.test.secrecy.KeptSpans;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A message that leaves the platform belongs to the trace of what it tells of, each try to send it too. */
@NotificationTest
class DeliveryTraceIT {
    private static final AttributeKey<String> OUTCOME = AttributeKey.stringKey("outcome");

    @Autowired
    Stories stories;

    @Autowired
    MailServer mail;

    @Autowired
    KeptSpans spans;

    @AfterEach
    void forgetSpans() {
        spans.end();
        mail.up();
    }

    @Test
    void anEmailContinuesTheTraceOfTheEventThatItTellsOf() {
        spans.begin();
        mail.down();
        var story = stories.ofSomeone();
        story.contact(1, "id");
        story.submitted();
        await().untilAsserted(() -> assertThat(tries("Outage")).isNotEmpty());

        mail.up();
        await().untilAsserted(() -> assertThat(mail.messagesTo(story.email())).hasSize(1));

        await().untilAsserted(() -> assertThat(tries("Sent"))
                .anySatisfy(sent -> assertThat(tries("Outage"))
                        .as("an earlier try of the same message")
                        .anyMatch(earlier -> earlier.getParentSpanId().equals(sent.getParentSpanId()))));
        assertThat(tries("Sent"))
                .allSatisfy(sent -> assertThat(spans.all())
                        .anyMatch(cause -> cause.getSpanId().equals(sent.getParentSpanId())
                                && cause.getTraceId().equals(sent.getTraceId())
                                && cause.getName().equals("mpp.applications process")));
    }

    private List<SpanData> tries(String outcome) {
        return spans.all().stream()
                .filter(span ->
                        span.getKind() == SpanKind.CLIENT && span.getName().equals("EMAIL send"))
                .filter(span -> outcome.equals(span.getAttributes().get(OUTCOME)))
                .toList();
    }
}
