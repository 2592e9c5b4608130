package id.mppdigital.notification.email;

import id.mppdigital.notification.delivery.Letter;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.StreamProvider;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Composes the MIME message of an e-mail: plain text with an HTML alternative. */
@Component
class EmailMessage {
    static {
        // Named here, because Jakarta Mail would search all jars for it, several times for each e-mail.
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    private final JavaMailSender mail;
    private final InternetAddress from;

    EmailMessage(JavaMailSender mail, EmailSettings settings) throws MessagingException {
        this.mail = mail;
        this.from = new InternetAddress(settings.from(), true);
    }

    MimeMessage compose(Letter letter) throws MessagingException {
        var message = mail.createMimeMessage();
        message.setFrom(from);
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(letter.address(), true));
        message.setSubject(letter.text().subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(new Date());
        message.setHeader("Content-Language", letter.language().code());
        // Out-of-office services then send no reply (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContent(new MimeMultipart(
                "alternative",
                text("plain", letter.text().plain()),
                text("html", letter.text().html())));
        message.saveChanges();
        // Saving invents an id of its own.
        message.setHeader("Message-ID", "<%s@%s>".formatted(letter.messageId(), domain()));
        return message;
    }

    private static MimeBodyPart text(String subtype, String text) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, StandardCharsets.UTF_8.name(), subtype);
        return part;
    }

    private String domain() {
        return from.getAddress().substring(from.getAddress().indexOf('@') + 1);
    }
}
