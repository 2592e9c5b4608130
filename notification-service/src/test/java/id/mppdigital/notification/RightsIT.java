package id.mppdigital.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.platform.test.ContractSchema;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RightsIT extends ServiceTest {
    @ParameterizedTest
    @CsvSource({
        "citizen-right-answered.v1, mpp.rights, id.mppdigital.citizen.right-answered.v1, requestId, RIGHTS_REQUEST",
        "citizen-breach-told.v1, mpp.rights, id.mppdigital.citizen.breach-told.v1, noticeId, BREACH",
        "citizen-correction-changed.v1, mpp.rights, id.mppdigital.citizen.correction-changed.v1, correctionId, CORRECTION",
        "citizen-facts-changed.v1, mpp.fact-changes, id.mppdigital.citizen.facts-changed.v1, noticeId, APPLICATION"
    })
    void the_citizen_is_told_once_in_the_inbox_and_by_mail(
            String contract, String topic, String type, String id, String about) {
        for (var sample : ContractSchema.goodSamples("events/" + contract)) {
            var story = stories.ofSomeone();
            story.contact(1, "en");
            var data = (ObjectNode) JsonMapper.shared().readTree(sample.json());
            var subject = UUID.randomUUID().toString();
            data.put("citizenId", story.citizenId()).put(id, subject);
            var event = UUID.randomUUID();
            for (int times = 0; times < 2; times++) {
                probe.publish(topic, event, type, subject, 1, data);
            }

            await().untilAsserted(
                            () -> assertThat(mail.messagesTo(story.email())).hasSize(1));
            var inbox = Api.items(api.get(story.citizenId(), Api.MESSAGES));
            assertThat(inbox).hasSize(1);
            // A parent is led to the child's page.
            var child = data.path("onBehalfOf").asString("");
            assertThat(inbox.getFirst().path("about").asString())
                    .isEqualTo(child.isEmpty() ? about : "CHILDS_" + about);
            if (!child.isEmpty()) {
                assertThat(inbox.getFirst().path("applicationId").asString()).isEqualTo(child);
                assertThat(inbox.getFirst().at("/body/en").asString()).contains("for your child");
            }
            assertThat(inbox.getFirst().path("body").path("en").asString()).doesNotContain("{{");
        }
    }
}
