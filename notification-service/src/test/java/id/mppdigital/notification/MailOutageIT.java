package id.mppdigital.notification;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MailOutageIT extends ServiceTest {
    @Test
    void whatIsSubmittedWhileTheMailServerIsDownIsSentOnceWhenItIsBack() {
        mail.down();
        var submitted = submitted(25);
        awaitInboxes(submitted);
        client.get().uri("/actuator/health/readiness").exchange().expectStatus().isOk();

        mail.up();

        awaitEachSentOnce(submitted);
        assertThat(attempts(submitted))
                .as("an outage costs no e-mail an attempt")
                .containsOnly(1);
    }

    @Test
    void aMailServerThatHangsHoldsNobodyForLong() {
        mail.hang();
        var submitted = submitted(3);
        awaitInboxes(submitted);

        mail.up();

        awaitEachSentOnce(submitted);
    }

    private List<Story> submitted(int count) {
        var all = Stream.generate(stories::ofSomeone).limit(count).toList();
        all.forEach(story -> {
            story.contact(1, "id");
            story.submitted();
        });
        return all;
    }

    private void awaitInboxes(List<Story> all) {
        all.forEach(story -> await().untilAsserted(
                        () -> assertThat(api.occasions(story.citizenId())).containsExactly("SUBMITTED")));
    }

    private void awaitEachSentOnce(List<Story> all) {
        await().untilAsserted(() -> assertThat(states(all)).containsOnly("SENT"));
        var ids = all.stream()
                .map(story -> mail.messagesTo(story.email()))
                .peek(emails -> assertThat(emails).hasSize(1))
                .flatMap(Collection::stream)
                .map(MailOutageIT::messageId)
                .collect(toSet());
        assertThat(ids).hasSize(all.size());
    }

    private List<String> states(List<Story> all) {
        return all.stream()
                .map(story -> jdbc.sql("select state from email where citizen_id = ?")
                        .param(story.citizenId())
                        .query(String.class)
                        .single())
                .toList();
    }

    private List<Integer> attempts(List<Story> all) {
        return all.stream()
                .map(story -> jdbc.sql("select attempts - uncounted from email where citizen_id = ?")
                        .param(story.citizenId())
                        .query(Integer.class)
                        .single())
                .toList();
    }

    private static String messageId(MimeMessage email) {
        try {
            return email.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
