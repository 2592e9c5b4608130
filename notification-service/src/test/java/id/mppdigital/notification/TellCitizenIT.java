package id.mppdigital.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.util.StreamUtils;

class TellCitizenIT extends ServiceTest {
    @Test
    void aSubmissionIsToldInTheAppAndByEmailInIndonesian() throws Exception {
        var story = stories.ofSomeone();
        story.contact(1, "id");
        story.submitted();

        var email = onlyEmail(story);
        assertThat(email.getSubject()).isEqualTo("Permohonan " + story.registrationNumber() + ": Diajukan");
        assertThat(content(email)).contains("Akta Kelahiran", "Disdukcapil Banjarmasin", "<html lang=\"id\">");
        assertThat(email.getHeader("Message-ID")[0]).matches("<[0-9a-f-]{36}@mpp.localhost>");
        assertThat(email.getHeader("Auto-Submitted")).containsExactly("auto-generated");

        var message = Api.items(api.get(story.citizenId(), Api.MESSAGES)).getFirst();
        assertThat(message.get("occasion").stringValue()).isEqualTo("SUBMITTED");
        assertThat(message.get("registrationNumber").stringValue()).isEqualTo(story.registrationNumber());
        assertThat(message.get("applicationId").stringValue())
                .isEqualTo(story.applicationId().toString());
        assertThat(message.get("subject").get("id").stringValue()).endsWith("Diajukan");
        assertThat(message.get("body").get("en").stringValue()).contains("Birth certificate");
        assertThat(message.get("readAt").isNull()).isTrue();
    }

    @Test
    void theContactsLanguageIsTheEmailsLanguage() throws Exception {
        var story = stories.ofSomeone();
        story.contact(1, "en");
        story.submitted();

        assertThat(onlyEmail(story).getSubject())
                .isEqualTo("Application " + story.registrationNumber() + ": Submitted");
    }

    @Test
    void theLanguageChosenHereComesBeforeTheContacts() throws Exception {
        var story = stories.ofSomeone();
        var preference = api.preferences(story.citizenId(), "{\"locale\":\"en\",\"email\":true}", HttpStatus.OK);
        assertThat(preference.get("locale").stringValue()).isEqualTo("en");
        assertThat(preference.get("followsContact").booleanValue()).isFalse();

        story.contact(1, "id");
        story.submitted();

        assertThat(onlyEmail(story).getSubject()).startsWith("Application ");
    }

    @Test
    void whoWantsNoEmailsFindsEverythingInTheApp() {
        var silent = stories.ofSomeone();
        var other = stories.ofSomeone();
        api.preferences(silent.citizenId(), "{\"email\":false}", HttpStatus.OK);
        silent.contact(1, "id");
        other.contact(1, "id");
        silent.submitted();
        silent.moved(2, "SUBMITTED", "RECEIVED");
        other.submitted();

        await().untilAsserted(
                        () -> assertThat(api.occasions(silent.citizenId())).containsExactly("RECEIVED", "SUBMITTED"));
        await().untilAsserted(() -> assertThat(mail.messagesTo(other.email())).hasSize(1));
        assertThat(mail.messagesTo(silent.email())).isEmpty();
    }

    @Test
    void aWholeStoryIsToldInItsOrder() {
        var story = stories.ofSomeone();
        story.contact(1, "id");
        story.submitted();
        story.moved(2, "SUBMITTED", "RECEIVED");
        story.moved(3, "RECEIVED", "IN_REVIEW");
        story.moved(4, "IN_REVIEW", "IN_REVIEW");
        story.moved(5, "IN_REVIEW", "CORRECTION_REQUESTED");
        story.corrected(6);
        story.moved(7, "IN_REVIEW", "APPROVED");

        await().untilAsserted(() -> assertThat(api.occasions(story.citizenId()))
                .containsExactly(
                        "APPROVED", "CORRECTED", "CORRECTION_REQUESTED", "IN_REVIEW", "RECEIVED", "SUBMITTED"));
        await().untilAsserted(() -> assertThat(mail.messagesTo(story.email())).hasSize(6));
    }

    @Test
    void aContactThatComesAfterTheEventStillGetsTheEmail() throws Exception {
        var story = stories.ofSomeone();
        story.submitted();
        await().untilAsserted(() -> assertThat(api.occasions(story.citizenId())).containsExactly("SUBMITTED"));
        assertThat(mail.messagesTo(story.email())).isEmpty();

        story.contact(1, "en");

        assertThat(onlyEmail(story).getSubject()).startsWith("Application ");
    }

    @Test
    void aBillAndADocumentAreToldWhereTheyAre() {
        var story = stories.ofSomeone();
        Map<String, Object> bill =
                Map.of("amount", 30_000, "billingCode", "820261128000123", "expiresAt", "2026-12-05T15:59:59Z");
        story.moved(1, "IN_REVIEW", "AWAITING_PAYMENT", Map.of("bill", bill));
        story.moved(2, "APPROVED", "ISSUED", Map.of("documents", List.of(UUID.randomUUID(), UUID.randomUUID())));

        await().untilAsserted(() ->
                assertThat(api.occasions(story.citizenId())).containsExactly("ISSUED", "AWAITING_PAYMENT"));
        var messages = Api.items(api.get(story.citizenId(), Api.MESSAGES));
        assertThat(messages.get(0).at("/body/id").stringValue()).contains("untuk mengunduhnya");
        assertThat(messages.get(1).at("/body/id").stringValue())
                .contains("Rp 30.000", "820261128000123", "5 Desember 2026 pukul 23.59 WITA");
        assertThat(messages.get(1).at("/body/en").stringValue()).contains("Rp 30,000", "5 December 2026, 23:59 WITA");
    }

    @Test
    void whatAWishDoesNotSpeakOfStaysAsItIs() {
        var story = stories.ofSomeone();
        story.contact(1, "id");

        assertPreference(story, "{}", "id", true, true);
        assertPreference(story, "{\"locale\":\"en\"}", "en", false, true);
        assertPreference(story, "{\"email\":false}", "en", false, false);
        assertPreference(story, "{}", "en", false, false);
        assertPreference(story, "{\"locale\":\"id\"}", "id", false, false);
        assertPreference(story, "{\"locale\":null}", "id", true, false);
        assertPreference(story, "{\"email\":true}", "id", true, true);
    }

    private void assertPreference(Story story, String wish, String locale, boolean follows, boolean email) {
        var preference = api.preferences(story.citizenId(), wish, HttpStatus.OK);
        assertThat(preference.get("locale").stringValue()).as(wish).isEqualTo(locale);
        assertThat(preference.get("followsContact").booleanValue()).as(wish).isEqualTo(follows);
        assertThat(preference.get("email").booleanValue()).as(wish).isEqualTo(email);
    }

    private MimeMessage onlyEmail(Story story) {
        var emails = await().until(() -> mail.messagesTo(story.email()), found -> !found.isEmpty());
        assertThat(emails).hasSize(1);
        return emails.getFirst();
    }

    private static String content(MimeMessage email) throws Exception {
        var text = new StringBuilder();
        append(email, text);
        return text.toString();
    }

    private static void append(Part part, StringBuilder text) throws Exception {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                append(parts.getBodyPart(i), text);
            }
        } else {
            text.append(StreamUtils.copyToString(part.getInputStream(), StandardCharsets.UTF_8));
        }
    }
}
