package id.mppdigital.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.mppdigital.e2e.Spans.Span;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One trace leads from the citizen's click through every part to the agency, and back to the citizen's screen and mailbox. */
class TraceIT {
    private static final Duration SOON = Duration.ofSeconds(90);
    private static final String CLICK = "00f067aa0ba902b7";

    private final String trace = UUID.randomUUID().toString().replace("-", "");

    @Test
    void anApplicationIsOneTraceFromTheClickToTheScreen() {
        assumeTrue(System.getProperty("mpp.e2e.platform") == null, "whoever started the platform has its spans");
        Spans.keep(trace);
        apply();

        await().atMost(SOON).untilAsserted(() -> {
            var spans = Spans.of(trace);
            var webhook = last(spans, span -> span.name().equals("webhook application.submitted"));
            assertThat(road(webhook, spans))
                    .as("the click, the door, the submission, Kafka, the webhook")
                    .containsExactly(
                            "gateway SERVER http post",
                            "application-service SERVER http post /applications/v1/applications",
                            "agency-connector CONSUMER mpp.applications process",
                            "agency-connector CLIENT webhook application.submitted");
            assertThat(webhook.tags().path("agency").asString()).isEqualTo("disdukcapil-banjarmasin");

            var told =
                    last(spans, span -> span.name().equals("mpp.notifications process") && back(span, spans, webhook));
            assertThat(road(told, spans))
                    .as("the agency's step, Kafka, the message, the screen")
                    .endsWith(
                            "agency-connector CLIENT webhook application.submitted",
                            "gateway SERVER http post",
                            "application-service SERVER http post /applications/v1/applications/{id}/transitions",
                            "notification-service CONSUMER mpp.applications process",
                            "notification-service CONSUMER mpp.notifications process");

            assertThat(road(last(spans, span -> span.name().equals("EMAIL send") && back(span, spans, webhook)), spans))
                    .as("the agency's step, Kafka, the e-mail")
                    .endsWith(
                            "application-service SERVER http post /applications/v1/applications/{id}/transitions",
                            "notification-service CONSUMER mpp.applications process",
                            "notification-service CLIENT EMAIL send");

            assertThat(spans.stream().map(TraceIT::text))
                    .contains(
                            "application-service PRODUCER mpp.applications send",
                            "notification-service PRODUCER mpp.notifications send",
                            "application-service CONSUMER mpp.applications process",
                            "citizen-service CONSUMER mpp.applications process",
                            "statistics-service CONSUMER mpp.applications process");
            assertThat(tornOff(spans)).as("spans whose beginning is missing").isEmpty();
        });
    }

    private void apply() {
        var budi = LivePlatform.person("budi");
        budi.signIn();
        var id = budi.submit(
                        Forms.BIRTH,
                        budi.prefill(Forms.BIRTH),
                        Forms.all(Forms.aboutMe("budi"), Forms.child("Anak Terlacak")),
                        "birth-letter",
                        budi.upload(SampleDocument.BIRTH_LETTER),
                        Map.of("traceparent", "00-" + trace + "-" + CLICK + "-01"))
                .require()
                .get("id")
                .asString();
        await().atMost(SOON).untilAsserted(() -> assertThat(budi.status(id)).isEqualTo("COMPLETED"));
    }

    private static boolean back(Span span, List<Span> spans, Span webhook) {
        return Spans.road(span, spans).contains(webhook);
    }

    private static Span last(List<Span> spans, Predicate<Span> wanted) {
        return spans.stream()
                .filter(wanted)
                .reduce((_, next) -> next)
                .orElseThrow(() -> new AssertionError(
                        "Not among " + spans.stream().map(TraceIT::text).toList()));
    }

    /** From the click to the span. */
    private static List<String> road(Span span, List<Span> spans) {
        return Spans.road(span, spans).reversed().stream().map(TraceIT::text).toList();
    }

    private static String text(Span span) {
        return span.service() + " " + span.kind() + " " + span.name();
    }

    private static List<Span> tornOff(List<Span> spans) {
        var ids = spans.stream().map(Span::id).collect(Collectors.toSet());
        return spans.stream()
                .filter(span -> !span.parent().equals(CLICK) && !ids.contains(span.parent()))
                .toList();
    }
}
