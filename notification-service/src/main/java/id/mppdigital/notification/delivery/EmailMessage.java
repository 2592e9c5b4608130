package id.mppdigital.notification.delivery;

import id.mppdigital.notification.template.Text;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Composes the MIME message of an e-mail: plain text with an HTML alternative. */
@Component
class EmailMessage {
    private final JavaMailSender mail;
    private final InternetAddress from;

    EmailMessage(JavaMailSender mail, DeliverySettings settings) throws MessagingException {
        this.mail = mail;
        this.from = new InternetAddress(settings.from(), true);
    }

    MimeMessage compose(UUID messageId, InternetAddress to, String language, Text text) throws MessagingException {
        MimeMessage message = mail.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(to);
        helper.setSubject(text.subject());
        helper.setText(text.plain(), text.html());
        message.setHeader("Message-ID", "<%s@%s>".formatted(messageId, domain()));
        message.setHeader("Content-Language", language);
        // Out-of-office replies to a machine help nobody (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private String domain() {
        return from.getAddress().substring(from.getAddress().indexOf('@') + 1);
    }
}
