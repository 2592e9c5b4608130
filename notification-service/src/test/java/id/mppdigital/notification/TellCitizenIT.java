package id.mppdigital.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.util.StreamUtils;
import tools.jackson.databind.JsonNode;

@NotificationTest
class TellCitizenIT {
    @Autowired
    Stories stories;

    @Autowired
    MailServer mail;

    @Autowired
    Api api;

    @Test
    void aSubmissionIsToldInTheAppAndByEmailInIndonesian() throws Exception {
        Story story = stories.ofSomeone();
        story.contact(1, "id");
        story.submitted();

        MimeMessage email = onlyEmail(story);
        assertThat(email.getSubject()).isEqualTo("Permohonan " + story.registrationNumber() + ": Diajukan");
        assertThat(content(email)).contains("Akta Kelahiran", "Disdukcapil Banjarmasin", "<html lang=\"id\">");
        assertThat(email.getHeader("Message-ID")[0]).matches("<[0-9a-f-]{36}@mpp.localhost>");
        assertThat(email.getHeader("Auto-Submitted")).containsExactly("auto-generated");

        JsonNode message = Api.items(api.get(story.citizenId(), Api.MESSAGES)).getFirst();
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
        Story story = stories.ofSomeone();
        story.contact(1, "en");
        story.submitted();

        assertThat(onlyEmail(story).getSubject())
                .isEqualTo("Application " + story.registrationNumber() + ": Submitted");
    }

    @Test
    void theLanguageChosenHereComesBeforeTheContacts() throws Exception {
        Story story = stories.ofSomeone();
        JsonNode preference = api.preferences(story.citizenId(), "{\"locale\":\"en\",\"email\":true}", HttpStatus.OK);
        assertThat(preference.get("locale").stringValue()).isEqualTo("en");
        assertThat(preference.get("followsContact").booleanValue()).isFalse();

        story.contact(1, "id");
        story.submitted();

        assertThat(onlyEmail(story).getSubject()).startsWith("Application ");
    }

    @Test
    void whoWantsNoEmailsFindsEverythingInTheApp() {
        Story silent = stories.ofSomeone();
        Story other = stories.ofSomeone();
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
        Story story = stories.ofSomeone();
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
        Story story = stories.ofSomeone();
        story.submitted();
        await().untilAsserted(() -> assertThat(api.occasions(story.citizenId())).containsExactly("SUBMITTED"));
        assertThat(mail.messagesTo(story.email())).isEmpty();

        story.contact(1, "en");

        assertThat(onlyEmail(story).getSubject()).startsWith("Application ");
    }

    private MimeMessage onlyEmail(Story story) {
        List<MimeMessage> emails = await().until(() -> mail.messagesTo(story.email()), found -> !found.isEmpty());
        assertThat(emails).hasSize(1);
        return emails.getFirst();
    }

    private static String content(MimeMessage email) throws Exception {
        StringBuilder text = new StringBuilder();
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
