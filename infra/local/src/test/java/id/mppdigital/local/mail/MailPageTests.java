package id.mppdigital.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MailPageTests {
    @Test
    void whatAMailCarriesNeverBecomesMarkup() {
        var mail = new CaughtMail(1, List.of("siti@example.id"), List.of(), "<script>", "\"<img onerror='x'>&", null);
        assertThat(MailPage.of(List.of(mail)))
                .contains("&lt;script&gt;", "&quot;&lt;img onerror=&#39;x&#39;&gt;&amp;")
                .doesNotContain("<script>", "<img");
    }

    @Test
    void thePlainTextIsPreferredAmongSeveralParts() throws MessagingException {
        var plain = new MimeBodyPart();
        plain.setText("Permohonan diterima", "utf-8");
        var html = new MimeBodyPart();
        html.setContent("<b>Permohonan diterima</b>", "text/html; charset=utf-8");
        var message = new MimeMessage(Session.getInstance(new Properties()));
        message.setContent(new MimeMultipart("alternative", html, plain));
        message.setSubject("Kabar");
        message.saveChanges();

        assertThat(CaughtMail.of(7, message).body()).isEqualTo("Permohonan diterima");
    }
}
