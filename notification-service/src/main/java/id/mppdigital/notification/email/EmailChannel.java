package id.mppdigital.notification.email;

import id.mppdigital.notification.contact.Addresses;
import id.mppdigital.notification.delivery.Letter;
import id.mppdigital.notification.delivery.OutgoingChannel;
import id.mppdigital.platform.work.Outcome;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** E-mail, for everyone who hasn't switched it off. */
@Component
class EmailChannel implements OutgoingChannel {
    private final EmailMessage message;
    private final SmtpConnections connections;

    EmailChannel(EmailMessage message, SmtpConnections connections) {
        this.message = message;
        this.connections = connections;
    }

    @Override
    public String name() {
        return "EMAIL";
    }

    @Override
    public Audience audience() {
        return Audience.UNLESS_SWITCHED_OFF;
    }

    @Override
    public @Nullable String address(Addresses addresses) {
        return addresses.email();
    }

    @Override
    public Outcome send(Letter letter) {
        MimeMessage email;
        try {
            email = message.compose(letter);
        } catch (AddressException _) {
            return new Outcome.Park("bad-address");
        } catch (MessagingException _) {
            return new Outcome.Park("unsendable");
        }
        return connections.send(email);
    }
}
