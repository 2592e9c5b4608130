package id.mppdigital.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.platform.test.ContractSchema;
import id.mppdigital.platform.test.ProbedEvent;
import id.mppdigital.platform.test.server.AlsoInContainers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@AlsoInContainers
class ContractsIT extends ServiceTest {
    @Test
    void whatIsPublishedKeepsTheContract() {
        var story = stories.ofSomeone();
        story.contact(1, "id");
        story.submitted();
        story.moved(2, "SUBMITTED", "RECEIVED");

        List<ProbedEvent> posted =
                await().until(() -> probe.events("mpp.notifications", story.citizenId()), found -> found.size() == 2);
        assertThat(posted).extracting(ProbedEvent::sequence).containsExactly(1L, 2L);
        posted.forEach(event -> ContractSchema.assertValid("events/notification-posted.v1", event.data()));

        var sent = await().until(() -> sentTo(story.citizenId()), found -> found.size() == 2);
        assertThat(sent).allSatisfy(event -> {
            assertThat(event.subject()).isEqualTo(event.data().get("messageId").stringValue());
            assertThat(event.sequence()).isEqualTo(1);
            ContractSchema.assertValid("events/notification-sent.v1", event.data());
        });
    }

    /** Fails when a producer's sample can no longer be read here: it would be parked and no message written. */
    @ParameterizedTest
    @CsvSource({
        "application-submitted.v1, id.mppdigital.application.submitted.v1",
        "application-corrected.v1, id.mppdigital.application.corrected.v1",
        "application-status-changed.v1, id.mppdigital.application.status-changed.v1",
        "application-verified.v1, id.mppdigital.application.verified.v1"
    })
    void everyGoodSampleOfAnApplicationEventIsTakenIn(String contract, String type) {
        assertThat(ContractSchema.goodSamples("events/" + contract)).isNotEmpty();
        for (ContractSchema.Sample sample : ContractSchema.goodSamples("events/" + contract)) {
            var subject = UUID.randomUUID().toString();
            probe.publish(Story.APPLICATIONS, type, subject, 1, sample.json());

            await().untilAsserted(() -> assertThat(taken("notification-service.messages", subject))
                    .as(sample.name())
                    .isEqualTo(1));
            assertThat(parked(subject)).as(sample.name()).isZero();
        }
    }

    @Test
    void everyGoodSampleOfAContactIsTakenIn() {
        assertThat(ContractSchema.goodSamples("events/citizen-contact-changed.v1"))
                .isNotEmpty();
        for (ContractSchema.Sample sample : ContractSchema.goodSamples("events/citizen-contact-changed.v1")) {
            var subject = UUID.randomUUID().toString();
            probe.publish("mpp.citizens", "id.mppdigital.citizen.contact-changed.v1", subject, 1, sample.json());

            await().untilAsserted(() -> assertThat(taken("notification-service.contacts", subject))
                    .as(sample.name())
                    .isEqualTo(1));
            assertThat(parked(subject)).as(sample.name()).isZero();
        }
    }

    private List<ProbedEvent> sentTo(String citizenId) {
        return probe.events("mpp.notifications").stream()
                .filter(event -> "id.mppdigital.notification.sent.v1".equals(event.type()))
                .filter(event -> citizenId.equals(event.data().get("citizenId").stringValue()))
                .toList();
    }

    private long taken(String consumer, String subject) {
        return count("select count(*) from inbox where consumer = ? and subject = ?", consumer, subject);
    }

    private long parked(String subject) {
        return count("select count(*) from inbox_parked where subject = ?", subject);
    }

    private long count(String sql, Object... params) {
        return jdbc.sql(sql).params(params).query(Long.class).single();
    }
}
