package id.mppdigital.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/** Who filed an application for somebody else is told where it stands, and nothing of what is in it. */
class FollowedIT extends ServiceTest {
    @Test
    void both_are_told_and_the_representative_the_status_alone() {
        var siti = stories.ofSomeone();
        var lina = siti.somebodyElse();
        lina.contact(1, "id");
        api.preferences(lina.citizenId(), "{\"email\":true}", HttpStatus.OK);
        siti.contact(1, "id");
        var filed = new LinkedHashMap<>(siti.filed());
        filed.put("representative", lina.citizenId());
        var event = probe.publish(
                Story.APPLICATIONS, Story.SUBMITTED, siti.applicationId().toString(), 1, filed);
        var bill = Map.of("amount", 30_000, "billingCode", "820261129000001", "expiresAt", "2026-12-05T15:59:00Z");
        siti.moved(2, "IN_REVIEW", "AWAITING_PAYMENT", Map.of("representative", lina.citizenId(), "bill", bill));

        await().untilAsserted(
                        () -> assertThat(api.occasions(lina.citizenId())).containsExactly("FOLLOWED", "FOLLOWED"));
        assertThat(api.occasions(siti.citizenId())).containsExactly("AWAITING_PAYMENT", "SUBMITTED");
        var told = messages(lina.citizenId());
        assertThat(told).allSatisfy(message -> {
            assertThat(message.path("about").asString()).isEqualTo("REPRESENTED");
            assertThat(message.path("applicationId").asString())
                    .isEqualTo(siti.applicationId().toString());
            assertThat(message.at("/subject/id").asString()).contains(siti.registrationNumber());
        });
        assertThat(told.getFirst().at("/body/id").asString()).contains("Menunggu pembayaran");
        assertThat(told.getFirst().at("/body/en").asString()).contains("Awaiting payment");
        assertThat(told.toString()).doesNotContain("820261129000001", "30.000", "30,000");
        await().untilAsserted(() -> assertThat(mail.messagesTo(lina.email())).hasSize(2));

        // The very same event once more.
        probe.publish(
                Story.APPLICATIONS, event, Story.SUBMITTED, siti.applicationId().toString(), 1, filed);
        siti.moved(3, "AWAITING_PAYMENT", "PAID", Map.of("representative", lina.citizenId()));
        await().untilAsserted(() -> assertThat(api.occasions(lina.citizenId())).hasSize(3));
        assertThat(api.occasions(siti.citizenId())).hasSize(3);
    }

    @Test
    void once_the_power_is_over_only_the_citizen_is_told() {
        var siti = stories.ofSomeone();
        var lina = siti.somebodyElse();
        siti.moved(1, "SUBMITTED", "RECEIVED", Map.of("representative", lina.citizenId()));
        siti.moved(2, "RECEIVED", "IN_REVIEW", Map.of());

        await().untilAsserted(
                        () -> assertThat(api.occasions(siti.citizenId())).containsExactly("IN_REVIEW", "RECEIVED"));
        assertThat(api.occasions(lina.citizenId())).containsExactly("FOLLOWED");
    }

    private List<JsonNode> messages(String citizen) {
        return api.get(citizen, Api.MESSAGES).path("items").valueStream().toList();
    }
}
