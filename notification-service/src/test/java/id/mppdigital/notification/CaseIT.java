package id.mppdigital.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.platform.test.ContractSchema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of a life event is told once, in the inbox and by mail, in both languages. */
class CaseIT extends ServiceTest {
    private static final String TYPE = "id.mppdigital.case.changed.v1";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            good-asks.json    | CASE_ASKS    | "Kartu Identitas Anak"                                | "Child identity card"
            good-late.json    | CASE_LATE    | "Akta Kelahiran" belum diputuskan                     | "Birth certificate" was not decided
            good-late-with-what-follows.json | CASE_LATE_FOLLOWS | Akta Kelahiran belum diputuskan, padahal batas waktunya sudah lewat. Kartu Keluarga menunggu keputusan Anda. | Birth certificate was not decided yet, although its deadline has passed. Family card waits for your decision.
            good-refused.json | CASE_REFUSED | Akta Kelahiran tidak akan terbit. Kartu Keluarga tidak diajukan. Kartu Identitas Anak menunggu keputusan Anda. | Birth certificate will not be issued. Family card will not be submitted. Child identity card waits for your decision.
            good-ended.json   | CASE_ENDED   | Terbit: Akta Kelahiran, Kartu Keluarga. Tidak terbit: Pendaftaran JKN bayi. Tidak diajukan: Kartu Identitas Anak. | Issued: Birth certificate, Family card. Not issued: Health insurance of a newborn. Not submitted: Child identity card.
            """)
    void the_citizen_is_told_once(String sample, String occasion, String indonesian, String english) {
        var story = stories.ofSomeone();
        story.contact(1, "en");
        var data = data(sample, story.citizenId());
        var event = UUID.randomUUID();
        for (int times = 0; times < 2; times++) {
            probe.publish("mpp.cases", event, TYPE, data.path("caseId").asString(), 1, data);
        }

        await().untilAsserted(() -> assertThat(mail.messagesTo(story.email())).hasSize(1));
        var inbox = Api.items(api.get(story.citizenId(), Api.MESSAGES));
        assertThat(inbox).hasSize(1);
        var message = inbox.getFirst();
        assertThat(message.path("about").asString()).isEqualTo("CASE");
        assertThat(message.path("occasion").asString()).isEqualTo(occasion);
        assertThat(message.path("applicationId")).isEqualTo(data.path("caseId"));
        assertThat(message.at("/subject/id").asString()).startsWith("Kelahiran anak: ");
        assertThat(message.at("/body/id").asString()).contains(indonesian).doesNotContain("{{");
        assertThat(message.at("/body/en").asString()).contains(english).doesNotContain("{{");
    }

    @Test
    void who_submitted_it_for_somebody_else_is_told_the_same() {
        var siti = stories.ofSomeone();
        siti.contact(1, "en");
        var lina = stories.ofSomeone();
        lina.contact(1, "en");
        var data = data("good-refused.json", siti.citizenId()).put("representative", lina.citizenId());
        var event = UUID.randomUUID();
        for (int times = 0; times < 2; times++) {
            probe.publish("mpp.cases", event, TYPE, data.path("caseId").asString(), 1, data);
        }

        for (var reader : List.of(siti, lina)) {
            await().untilAsserted(
                            () -> assertThat(mail.messagesTo(reader.email())).hasSize(1));
            assertThat(Api.items(api.get(reader.citizenId(), Api.MESSAGES)))
                    .singleElement()
                    .satisfies(message -> {
                        assertThat(message.path("about").asString()).isEqualTo("CASE");
                        assertThat(message.path("occasion").asString()).isEqualTo("CASE_REFUSED");
                    });
        }
    }

    @Test
    void a_change_of_a_later_version_is_told_to_nobody() {
        var story = stories.ofSomeone();
        story.contact(1, "en");
        var unknown = data("good-late.json", story.citizenId());
        var subject = unknown.path("caseId").asString();
        probe.publish(
                "mpp.cases",
                UUID.randomUUID(),
                TYPE,
                subject,
                1,
                unknown.deepCopy().put("change", "PART_MOVED"));
        probe.publish("mpp.cases", UUID.randomUUID(), TYPE, subject, 2, unknown);

        await().untilAsserted(() -> assertThat(mail.messagesTo(story.email())).isNotEmpty());
        assertThat(Api.items(api.get(story.citizenId(), Api.MESSAGES)))
                .extracting((JsonNode message) -> message.path("occasion").asString())
                .containsExactly("CASE_LATE");
    }

    @Test
    void what_comes_of_a_case_from_before_the_erasure_is_told_to_nobody() {
        var story = stories.ofSomeone();
        story.contact(1, "en");
        var erasedAt = Instant.now();
        probe.publish(
                "mpp.citizens",
                UUID.randomUUID(),
                "id.mppdigital.citizen.erased.v1",
                story.citizenId(),
                2,
                Map.of("citizenId", story.citizenId()),
                erasedAt);
        await().until(() -> jdbc.sql("select exists (select from erased_citizen where citizen_id = :citizen)")
                .param("citizen", story.citizenId())
                .query(Boolean.class)
                .single());
        var late = data("good-late.json", story.citizenId());
        var subject = late.path("caseId").asString();

        publish(
                subject,
                1,
                late.deepCopy().put("begunAt", erasedAt.minusSeconds(60).toString()));
        var later = data("good-ended.json", story.citizenId());
        publish(subject, 2, later.put("begunAt", erasedAt.plusSeconds(1).toString()));

        await().untilAsserted(() -> assertThat(api.occasions(story.citizenId())).containsExactly("CASE_ENDED"));
    }

    private void publish(String subject, long sequence, ObjectNode data) {
        probe.publish("mpp.cases", UUID.randomUUID(), TYPE, subject, sequence, data);
    }

    private static ObjectNode data(String name, String citizenId) {
        var sample = ContractSchema.goodSamples("events/case-changed.v1").stream()
                .filter(each -> each.name().endsWith(name))
                .findFirst()
                .orElseThrow();
        var data = (ObjectNode) JsonMapper.shared().readTree(sample.json());
        return data.put("citizenId", citizenId).put("caseId", UUID.randomUUID().toString());
    }
}
