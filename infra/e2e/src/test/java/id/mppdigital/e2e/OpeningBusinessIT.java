package id.mppdigital.e2e;

import static id.mppdigital.e2e.LivePlatform.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A business is opened by one submission: the permit takes the tax number that the tax office finds, and asks nothing. */
class OpeningBusinessIT {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String TAX_NUMBER = "6371024307940072";

    @Test
    void a_business_is_opened_by_one_submission_and_the_permit_asks_nothing_more() throws Exception {
        var yulia = LivePlatform.citizen("yulia", "6371024307940072", "Yulia Safitri");
        yulia.signIn();
        var asked = yulia.api()
                .get("/catalog/v1/life-events/membuka-usaha/form")
                .require()
                .at("/form/properties");
        assertThat(asked.propertyNames())
                .contains("businessName", "residenceAddress")
                .doesNotContain("taxNumber");

        var business = LifeCase.begin(
                yulia,
                LifeCase.submission(yulia, "membuka-usaha", typed(), papers(yulia)),
                UUID.randomUUID().toString());
        assertThat(business.state("reklame")).isEqualTo("WAITING");
        grant("kpp-pratama-banjarmasin", business.application("npwp"), Map.of("taxNumber", TAX_NUMBER));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(business.state("reklame")).isEqualTo("FILED"));
        var permit = business.application("reklame");
        var received = officer("dpmptsp-banjarmasin")
                .get("/applications/v1/applications/" + permit)
                .require();
        assertThat(received.at("/answers/taxNumber").asString()).isEqualTo(TAX_NUMBER);
        assertThat(received.at("/provenance/taxNumber/source").asString()).isEqualTo("pajak.taxpayer/npwp");
        assertThat(received.at("/answers/businessName").asString()).isEqualTo("Warung Yulia");
        assertThat(received.at("/answers/phone").asString()).isEqualTo("+6281250001111");
        grant("dpmptsp-banjarmasin", permit, Map.of());

        await().atMost(SOON).until(business::hasEnded);
        assertThat(List.of("npwp", "reklame"))
                .allSatisfy(part -> assertThat(business.state(part)).isEqualTo("GRANTED"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(yulia.inbox())
                        .extracting(message -> message.path("occasion").asString())
                        .contains("CASE_ENDED")
                        .doesNotContain("CASE_ASKS"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(yulia.prefilled("izin-reklame", Map.of())
                                .at("/fields/taxNumber/value")
                                .asString(""))
                        .as("the tax register does not know it yet; the next form does")
                        .isEqualTo(TAX_NUMBER));
    }

    /** At the desk of an agency without a system of its own. */
    private static void grant(String agency, String application, Map<String, Object> facts)
            throws IOException, InterruptedException {
        var desk = officer(agency);
        var transitions = "/applications/v1/applications/" + application + "/transitions";
        desk.post(transitions, Map.of("to", "APPROVED"), Map.of()).require();
        desk.post(transitions, Map.of("to", "ISSUED", "facts", facts), Map.of()).require();
    }

    private static Map<String, Object> typed() {
        return Forms.all(
                Forms.aboutMe("yulia"),
                Forms.advertisement("Warung Yulia", "Soto Banjar", "Jalan Kuripan 27"),
                Map.of("businessClass", "56102", "incomeSource", "BUSINESS"));
    }

    private static List<Map<String, String>> papers(Person person) {
        return List.of("site-photo", "design").stream()
                .map(paper -> Filing.document(paper, person.upload(SampleDocument.PHOTO)))
                .toList();
    }
}
