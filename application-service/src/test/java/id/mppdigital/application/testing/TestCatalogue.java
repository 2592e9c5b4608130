package id.mppdigital.application.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import id.mppdigital.platform.test.EventProbe;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Publishes a small catalogue as catalog-service would: SKCK at the police in Banjarmasin (open) and Gowa (open, its
 * submissions can be made to fail), a closed mall, a closed offering, a retired version, an agency with a key of its
 * own.
 */
public final class TestCatalogue {
    public static final String BANJARMASIN = "63.71";
    public static final String GOWA = "73.06";
    public static final String CLOSED_MALL = "12.71";
    public static final ECKey TAX_OFFICE_KEY = newKey();

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TestCatalogue() {}

    /** Publishes everything and waits until the replica has it; newer sequences win, so repeating is harmless. */
    public static void publish(EventProbe probe, JdbcClient jdbc) {
        mall(
                probe,
                BANJARMASIN,
                "Asia/Makassar",
                "OPEN",
                List.of(
                        offering("skck", "polres-banjarmasin", "OPEN"),
                        offering("npwp", "kpp-banjarmasin", "OPEN"),
                        offering("kia", "disdukcapil-banjarmasin", "CLOSED"),
                        offering("akta", "disdukcapil-unreadable", "OPEN"),
                        offering("paspor", "imigrasi-unknown", "OPEN")));
        mall(probe, GOWA, "Asia/Makassar", "OPEN", List.of(offering("skck", "polres-banjarmasin", "OPEN")));
        mall(probe, CLOSED_MALL, "Asia/Jakarta", "CLOSED", List.of(offering("skck", "polres-medan", "OPEN")));
        agency(probe, "polres-banjarmasin", null);
        agency(probe, "polres-medan", null);
        agency(probe, "disdukcapil-banjarmasin", null);
        agency(probe, "kpp-banjarmasin", TAX_OFFICE_KEY.toPublicJWK().toJSONObject());
        agency(
                probe,
                "disdukcapil-unreadable",
                Map.of("kty", "EC", "crv", "P-256", "x", "A".repeat(43), "y", "A".repeat(43)));
        service(probe, "skck", 1, "PUBLISHED");
        service(probe, "skck", 2, "RETIRED");
        service(probe, "npwp", 1, "PUBLISHED");
        service(probe, "akta", 1, "PUBLISHED");
        service(probe, "kia", 1, "PUBLISHED");
        service(probe, "paspor", 1, "PUBLISHED");
        probe.publish(
                "mpp.catalog.channels",
                "id.mppdigital.catalog.channel-changed.v1",
                "portal-nasional",
                1,
                Map.of("code", "portal-nasional", "name", text("Portal"), "client", "portal", "status", "OPEN"));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(rows(jdbc)).isEqualTo(19));
    }

    private static int rows(JdbcClient jdbc) {
        return jdbc.sql("""
                select (select count(*) from mall) + (select count(*) from agency) + (select count(*) from service)
                       + (select count(*) from channel) + (select count(*) from offering where service <> 'skck')
                """).query(Integer.class).single();
    }

    private static void mall(EventProbe probe, String code, String zone, String status, List<Object> offerings) {
        probe.publish(
                "mpp.catalog.malls",
                "id.mppdigital.catalog.mall-changed.v1",
                code,
                1,
                Map.of(
                        "code",
                        code,
                        "region",
                        code,
                        "name",
                        text("MPP " + code),
                        "timeZone",
                        zone,
                        "status",
                        status,
                        "offerings",
                        offerings));
    }

    private static Object offering(String service, String agency, String status) {
        return Map.of("service", service, "agency", agency, "status", status);
    }

    private static void agency(EventProbe probe, String code, @Nullable Object key) {
        var agency = JSON.createObjectNode();
        agency.put("code", code).put("kind", "polres");
        agency.set("name", JSON.valueToTree(text(code)));
        agency.set("malls", JSON.valueToTree(List.of(BANJARMASIN)));
        if (key == null) {
            agency.putNull("endpoint");
        } else {
            agency.set(
                    "endpoint",
                    JSON.valueToTree(
                            Map.of("url", "https://example.id/hook", "timeoutMillis", 5_000, "encryptionKey", key)));
        }
        agency.putNull("api");
        probe.publish("mpp.catalog.agencies", "id.mppdigital.catalog.agency-changed.v1", code, 1, agency);
    }

    private static void service(EventProbe probe, String code, int version, String status) {
        var limit = code.equals("skck") ? Map.of("amount", 5, "unit", "WORKING_DAYS", "onExpiry", "ESCALATE") : null;
        service(probe, code, version, status, 1, limit);
    }

    /** @param limit null as in events from before it was part of them */
    public static void service(
            EventProbe probe, String code, int version, String status, long revision, @Nullable Object limit) {
        service(probe, code, version, status, revision, limit, TestForms.SKCK);
    }

    /** A published version with a form of its own. */
    public static void newForm(EventProbe probe, String code, int version, String form) {
        service(probe, code, version, "PUBLISHED", 1, null, form);
    }

    private static void service(
            EventProbe probe,
            String code,
            int version,
            String status,
            long revision,
            @Nullable Object limit,
            String form) {
        var subject = code + "@" + version;
        var data = new LinkedHashMap<String, Object>(Map.of(
                "code",
                code,
                "version",
                version,
                "status",
                status,
                "kind",
                "polres",
                "name",
                text(code),
                "form",
                JSON.readTree(form),
                "documents",
                List.of(Map.of(
                        "code",
                        "photo",
                        "name",
                        text("Foto"),
                        "required",
                        true,
                        "mediaTypes",
                        List.of("image/jpeg"),
                        "maxBytes",
                        2_000)),
                "stages",
                List.of(
                        Map.of("code", "identity-check", "name", text("Identitas")),
                        Map.of("code", "records-check", "name", text("Catatan")))));
        if (limit != null) {
            data.put("timeLimit", limit);
        }
        probe.publish("mpp.catalog.services", "id.mppdigital.catalog.service-changed.v1", subject, revision, data);
    }

    private static Map<String, String> text(String text) {
        return Map.of("id", text, "en", text);
    }

    private static ECKey newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("kpp-banjarmasin").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
