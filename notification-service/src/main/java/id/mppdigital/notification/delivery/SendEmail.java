package id.mppdigital.notification.delivery;

import id.mppdigital.notification.contact.Addresses;
import id.mppdigital.notification.contact.Contact;
import id.mppdigital.notification.contact.Contacts;
import id.mppdigital.notification.preferences.Preference;
import id.mppdigital.notification.preferences.Preferences;
import id.mppdigital.notification.template.Facts;
import id.mppdigital.notification.template.Language;
import id.mppdigital.notification.template.Occasion;
import id.mppdigital.notification.template.Templates;
import id.mppdigital.notification.template.Text;
import id.mppdigital.platform.sealing.Sealing;
import id.mppdigital.platform.sealing.SealingFailure;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** One try to send one e-mail: opens the contact, writes the text in the citizen's language, talks to the mail server. */
@Component
class SendEmail {
    private final Contacts contacts;
    private final Preferences preferences;
    private final Sealing sealing;
    private final Templates templates;
    private final EmailMessage message;
    private final JavaMailSender mail;
    private final JsonMapper json;

    SendEmail(
            Contacts contacts,
            Preferences preferences,
            Sealing sealing,
            Templates templates,
            EmailMessage message,
            JavaMailSender mail,
            JsonMapper json) {
        this.contacts = contacts;
        this.preferences = preferences;
        this.sealing = sealing;
        this.templates = templates;
        this.message = message;
        this.mail = mail;
        this.json = json;
    }

    Outcome send(QueuedEmail email) {
        Preference preference = preferences.of(email.citizenId());
        if (!preference.email()) {
            return new Outcome.Refused("switched-off");
        }
        Optional<Contact> contact = contacts.of(email.citizenId());
        if (contact.isEmpty()) {
            return new Outcome.Waiting("no-contact");
        }
        try {
            Addresses addresses = sealing.open(contact.get().sealed(), Addresses.class);
            return addresses.email() == null || addresses.email().isBlank()
                    ? new Outcome.Refused("no-address")
                    : send(email, preference, addresses.email());
        } catch (SealingFailure _) {
            // Not the e-mail's fault: a contact sealed for the right key, or the right key, may still come.
            return new Outcome.Waiting("unreadable-contact");
        }
    }

    private Outcome send(QueuedEmail email, Preference preference, String address) {
        try {
            InternetAddress to = new InternetAddress(address, true);
            Text text = text(email, preference.locale());
            mail.send(message.compose(email.messageId(), to, preference.locale().code(), text));
            return new Outcome.Sent();
        } catch (AddressException _) {
            return new Outcome.Refused("bad-address");
        } catch (MessagingException _) {
            return new Outcome.Refused("unsendable");
        } catch (MailException failure) {
            return SmtpFailure.outcome(failure);
        }
    }

    private Text text(QueuedEmail email, Language language) {
        Facts facts = json.readValue(email.facts(), Facts.class);
        return templates.render(Occasion.valueOf(email.occasion()), email.templateVersion(), language, facts);
    }
}
