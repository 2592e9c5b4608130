package id.mppdigital.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.citizen.bpjs.BpjsServer;
import id.mppdigital.citizen.lookup.LookupServer;
import id.mppdigital.platform.test.secrecy.KeptSpans;
import id.mppdigital.platform.test.secrecy.Secret;
import io.opentelemetry.api.trace.SpanKind;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each request is traced here; no span says of whom, although the addresses of two registers do. */
class TracedCanaryIT extends CitizenTest {
    private static final String SERVICE = "canary-traced";

    @Autowired
    LookupServer taxRegister;

    @Autowired
    BpjsServer insurance;

    @Autowired
    KeptSpans spans;

    private final Person canary = Person.fresh();

    @BeforeEach
    void threeRegistersKnowTheCanary() {
        register.knows(canary);
        taxRegister.recovers();
        taxRegister.knows(canary.nik(), Map.of("nik", canary.nik(), "npwp", 635150000000001L));
        insurance.knows(canary.nik());
        others.publishRegister("pajak");
        others.publishRegister("jkn");
        breakers.circuitBreaker("pajak").reset();
        breakers.circuitBreaker("jkn").reset();
        others.publishService(
                SERVICE,
                Map.of(
                        "name", "dukcapil.person/name",
                        "npwp", "pajak.taxpayer/npwp",
                        "card", "jkn.membership/number"));
        spans.begin();
    }

    @AfterEach
    void theyAreForgotten() {
        spans.end();
        taxRegister.recovers();
        others.forgetRegister("pajak");
        others.forgetRegister("jkn");
    }

    @Test
    void noSpanHoldsANikOrAName() {
        var fields = api.prefill(canary, SERVICE).json().path("fields");

        assertThat(fields.valueStream().map(field -> field.path("state").asString()))
                .as("all three were asked")
                .containsExactly("fresh", "fresh", "fresh");
        assertThat(taxRegister.lastRequest()).contains(canary.nik());
        assertThat(insurance.path()).contains(canary.nik());
        await().untilAsserted(() -> assertThat(spans.all()).anyMatch(span -> span.getKind() == SpanKind.SERVER));
        assertThat(spans.all())
                .as("calls of registers are seen, if they are traced")
                .anyMatch(span -> span.getKind() == SpanKind.CLIENT
                        && KeptSpans.said(span).contains("/dukcapil/get_json/MPP/CALL_NIK"));
        var secrets = Secret.of(canary.nik(), "MARIA WENDA", "JL. KOTI", "0001234567890", "0635150000000001");
        assertThat(Secret.readable(secrets, spans.said())).isEmpty();
    }
}
