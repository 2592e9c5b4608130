package id.mppdigital.notification.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.notification.MailServer;
import id.mppdigital.notification.NotificationTest;
import id.mppdigital.notification.Stories;
import id.mppdigital.notification.Story;
import id.mppdigital.platform.test.ContractSchema;
import id.mppdigital.platform.test.EventProbe;
import id.mppdigital.platform.test.Tokens;
import id.mppdigital.platform.work.Outcome;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** A channel that consists of one class and its texts has everything that e-mail has. */
@NotificationTest
class SmsIT {
    private static final String PREFERENCES = "/notifications/v1/me/preferences";
    private static final String PARKED = "/notifications/v1/parked-emails";

    @Autowired
    Stories stories;

    @Autowired
    SmsProvider provider;

    @Autowired
    MailServer mail;

    @Autowired
    EventProbe probe;

    @Autowired
    RestTestClient client;

    @Autowired
    Tokens tokens;

    @Autowired
    JdbcClient jdbc;

    private final String phone = "0812" + ThreadLocalRandom.current().nextLong(10_000_000, 100_000_000);

    @SuppressWarnings("NullAway.Init") // begun before each test
    private Story story;

    @BeforeEach
    void begin() {
        story = stories.ofSomeone();
    }

    @AfterEach
    void letTheProviderGoOn() {
        provider.goOn();
    }

    @Test
    void aCitizenWhoSwitchedSmsOnGetsOneInTheWordsOfSms() {
        switches("{\"SMS\":true}");
        story.contactWithPhone(1, phone);
        story.submitted();

        await().untilAsserted(() -> assertThat(provider.to(phone)).hasSize(1));
        assertThat(provider.to(phone).getFirst())
                .isEqualTo("MPP Digital: permohonan " + story.registrationNumber() + " Diajukan.\n");
        await().untilAsserted(() -> assertThat(sentOn("SMS")).hasSize(1));
        ContractSchema.assertValid("events/notification-sent.v1", sentOn("SMS").getFirst());
        await().untilAsserted(() -> assertThat(mail.messagesTo(story.email())).hasSize(1));
    }

    @Test
    void aChannelThatNobodySwitchedOnStaysSilent() {
        story.contactWithPhone(1, phone);
        story.submitted();

        await().untilAsserted(() -> assertThat(mail.messagesTo(story.email())).hasSize(1));
        assertThat(channels()).containsExactlyInAnyOrder("IN_APP", "EMAIL");
    }

    @Test
    void aProviderThatHangsDelaysNoEmail() {
        provider.hang();
        switches("{\"SMS\":true}");
        story.contactWithPhone(1, phone);
        for (int sequence = 1; sequence <= 10; sequence++) {
            story.another().submitted();
        }
        await().untilAsserted(() ->
                assertThat(provider.waiting()).as("all that may be under way").isEqualTo(8));
        var other = stories.ofSomeone();
        other.contactWithPhone(1, phone);
        other.submitted();

        await().untilAsserted(() -> assertThat(mail.messagesTo(other.email())).hasSize(1));
        await().untilAsserted(() -> assertThat(mail.messagesTo(story.email())).hasSize(10));
        assertThat(provider.to(phone)).isEmpty();

        provider.goOn();
        await().untilAsserted(() -> assertThat(provider.to(phone)).hasSize(10));
    }

    @Test
    void aParkedSmsIsSeenAndSentAgainByTheOperatorsOfEmails() {
        provider.answer(phone, new Outcome.Park("sms-refused"));
        switches("{\"SMS\":true}");
        story.contactWithPhone(1, phone);
        story.submitted();

        var parked = await().until(this::parked, found -> !found.isEmpty()).getFirst();
        assertThat(parked.path("channel").asString()).isEqualTo("SMS");
        assertThat(parked.path("reason").asString()).isEqualTo("sms-refused");
        provider.answer(phone, new Outcome.Done());
        redrive(parked);

        await().untilAsserted(() -> assertThat(provider.to(phone)).hasSize(1));
        await().untilAsserted(() -> assertThat(parked()).isEmpty());
    }

    @Test
    void anSmsRefusedTooOftenIsParkedWithItsReason() {
        provider.answer(phone, new Outcome.Retry("sms-busy"));
        switches("{\"SMS\":true}");
        story.contactWithPhone(1, phone);
        story.submitted();

        var parked = await().until(this::parked, found -> !found.isEmpty()).getFirst();
        assertThat(parked.path("reason").asString()).isEqualTo("sms-busy");
        assertThat(parked.path("attempts").asInt()).isEqualTo(3);
    }

    @Test
    void theSwitchesOfChannelsStandBesideTheOneForEmails() {
        assertThat(switches("{}").toString()).isEqualTo("{\"EMAIL\":true,\"SMS\":false}");
        assertThat(switches("{\"SMS\":true}").toString()).isEqualTo("{\"EMAIL\":true,\"SMS\":true}");
        var off = put("{\"channels\":{\"EMAIL\":false}}", 200);
        assertThat(off.path("email").asBoolean()).isFalse();
        assertThat(off.path("channels").toString()).isEqualTo("{\"EMAIL\":false,\"SMS\":true}");
        assertThat(put("{\"email\":true}", 200).path("channels").toString()).isEqualTo("{\"EMAIL\":true,\"SMS\":true}");
    }

    @Test
    void aChannelThatDoesNotExistIsRefusedAndSwitchesNothing() {
        var problem = put("{\"channels\":{\"SMS\":true,\"CARRIER_PIGEON\":true}}", 422);

        assertThat(problem.path("code").asString()).isEqualTo("unknown-channel");
        assertThat(put("{\"channels\":{\"IN_APP\":false}}", 422).path("code").asString())
                .as("the app's inbox can't be switched off")
                .isEqualTo("unknown-channel");
        assertThat(put("{\"channels\":{\"SMS\":null}}", 400).path("code").asString())
                .isEqualTo("malformed-request");
        assertThat(switches("{}").path("SMS").asBoolean()).isFalse();
    }

    private JsonNode switches(String channels) {
        return put("{\"channels\":" + channels + "}", 200).path("channels");
    }

    private JsonNode put(String json, int expected) {
        var request = client.put()
                .uri(PREFERENCES)
                .headers(headers -> headers.setBearerAuth(tokens.citizen(story.citizenId(), "6371015507900001")));
        return answer(request.contentType(MediaType.APPLICATION_JSON).body(json), expected);
    }

    private static JsonNode answer(RestTestClient.RequestHeadersSpec<?> request, int expected) {
        var body = request.exchange()
                .expectStatus()
                .isEqualTo(expected)
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(body);
    }

    private List<JsonNode> parked() {
        var request = client.get()
                .uri(PARKED + "?limit=100")
                .headers(headers -> headers.setBearerAuth(tokens.platformAdmin()));
        return answer(request, 200)
                .path("items")
                .valueStream()
                .filter(item -> item.path("citizenId").asString().equals(story.citizenId()))
                .toList();
    }

    private void redrive(JsonNode parked) {
        client.method(HttpMethod.POST)
                .uri(PARKED + "/" + parked.path("id").asString() + "/redrive")
                .headers(headers -> headers.setBearerAuth(tokens.platformAdmin()))
                .exchange()
                .expectStatus()
                .isNoContent();
    }

    private List<JsonNode> sentOn(String channel) {
        return probe.events("mpp.notifications").stream()
                .filter(event -> "id.mppdigital.notification.sent.v1".equals(event.type()))
                .map(event -> event.data())
                .filter(data -> data.path("citizenId").asString().equals(story.citizenId()))
                .filter(data -> data.path("channel").asString().equals(channel))
                .toList();
    }

    private List<String> channels() {
        return jdbc.sql("select channel from message where citizen_id = ?")
                .param(story.citizenId())
                .query(String.class)
                .list();
    }
}
