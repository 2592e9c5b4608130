package id.mppdigital.portal.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.platform.test.secrecy.KeptSpans;
import id.mppdigital.platform.test.secrecy.Secret;
import id.mppdigital.portal.CitizenTest;
import io.opentelemetry.api.trace.SpanKind;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Each request is traced here: neither a span nor the log repeats what a page shows or what somebody typed. */
@ExtendWith(OutputCaptureExtension.class)
class TracedCanaryIT extends CitizenTest {
    private static final String ID = "01a21ff9-d7f9-7d68-906e-9a681aea1fdf";
    private static final String API = "/applications/v1/applications/" + ID;
    private static final String CODE = "K7QM-2PXD";

    @Autowired
    KeptSpans spans;

    @BeforeEach
    void anApplication() {
        GATEWAY.on("GET", API, TrackIT.detail("IN_REVIEW", "\"records\"", "\"WITHDRAWN\"", ""));
        GATEWAY.on("GET", API + "/timeline", "{\"items\": []}");
        spans.begin();
    }

    @AfterEach
    void end() {
        spans.end();
    }

    @Test
    void neitherSpansNorTheLogRepeatAPage(CapturedOutput output) {
        assertThat(siti.get("/my/applications/" + ID + "/received").body()).contains(CODE);
        siti.get("/my/applications/" + ID + "?nik=6371015507900001&name=SITI%20RAHMAH");
        siti.post("/status", Map.of("number", "63.71-2026-000302", "code", CODE));
        siti.get("/nowhere?nik=6371015507900001");

        await().untilAsserted(() -> assertThat(spans.all())
                .filteredOn(span -> span.getKind() == SpanKind.SERVER)
                .hasSizeGreaterThanOrEqualTo(4));
        assertThat(spans.said()).as("calls of the platform are seen").contains(API);
        var secrets = Secret.of("6371015507900001", "SITI RAHMAH", "siti@contoh.id", CODE);
        assertThat(Secret.readable(secrets, spans.said())).isEmpty();
        assertThat(Secret.readable(secrets, output.toString())).isEmpty();
    }
}
