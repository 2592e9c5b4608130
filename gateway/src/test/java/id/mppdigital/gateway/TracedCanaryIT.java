package id.mppdigital.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.platform.test.secrecy.KeptSpans;
import id.mppdigital.platform.test.secrecy.Secret;
import io.opentelemetry.api.trace.SpanKind;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Each request is traced here: neither a span nor the log says of whom, wherever a request names a person. */
@Import(KeptSpans.class)
@TestPropertySource(properties = "management.tracing.sampling.probability=1.0")
@ExtendWith(OutputCaptureExtension.class)
class TracedCanaryIT extends RunningGateway {
    private static final String NIK = "6371015507900077";
    private static final String NAME = "Kanari Rahasia Kencana";
    private static final String CODE = "K7QM2PXD";

    @Autowired
    KeptSpans spans;

    @BeforeEach
    void begin() {
        spans.begin();
    }

    @AfterEach
    void end() {
        spans.end();
    }

    @Test
    void neitherSpansNorTheLogNameAPerson(CapturedOutput output) throws Exception {
        var token = "Bearer " + tokens.citizen("canary-" + UUID.randomUUID(), NIK);
        var query = "?userCode=" + NIK + "&name=Kanari%20Rahasia%20Kencana&code=" + CODE;

        send(to("/citizens/v1/spans" + query).header("Authorization", token));
        send(to("/citizens/v1/spans/" + NIK).header("Authorization", token));
        send(to("/citizens/v1/spans" + query)
                .header("Authorization", token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"nik\": \"" + NIK + "\"}")));
        send(to("/applications/v1/status/63.71-2026-000077?code=" + CODE));
        send(to("/connector/v1/spans" + query).header("Authorization", token)); // nobody is there
        send(to("/nowhere/" + NIK + query).header("Authorization", token));

        assertThat(CITIZEN.seen("/citizens/v1/spans" + query))
                .as("what it must not repeat passed through")
                .hasSize(2);
        await().untilAsserted(() -> assertThat(spans.all())
                .filteredOn(span -> span.getKind() == SpanKind.SERVER)
                .hasSizeGreaterThanOrEqualTo(6));
        assertThat(spans.said()).as("the path is seen").contains("/citizens/v1/spans");
        var secrets = Secret.of(NIK, NAME, CODE);
        assertThat(Secret.readable(secrets, spans.said())).isEmpty();
        assertThat(output.toString()).as("there is an access log").contains("/citizens/v1/spans");
        assertThat(Secret.readable(secrets, output.toString())).isEmpty();
    }
}
