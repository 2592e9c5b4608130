package id.mppdigital.notification.email;

import id.mppdigital.notification.delivery.Letter;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Composes the MIME message of an e-mail: plain text with an HTML alternative. */
@Component
class EmailMessage {
    private final JavaMailSender mail;
    private final InternetAddress from;

    EmailMessage(JavaMailSender mail, EmailSettings settings) throws MessagingException {
        this.mail = mail;
        this.from = new InternetAddress(settings.from(), true);
    }

    MimeMessage compose(Letter letter) throws MessagingException {
        var message = mail.createMimeMessage();
        var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(new InternetAddress(letter.address(), true));
        helper.setSubject(letter.text().subject());
        helper.setText(letter.text().plain(), letter.text().html());
        helper.setSentDate(new Date());
        message.setHeader("Content-Language", letter.language().code());
        // Out-of-office replies to a machine help nobody (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        // Saving invents an id of its own.
        message.setHeader("Message-ID", "<%s@%s>".formatted(letter.messageId(), domain()));
        return message;
    }

    private String domain() {
        return from.getAddress().substring(from.getAddress().indexOf('@') + 1);
    }
}
