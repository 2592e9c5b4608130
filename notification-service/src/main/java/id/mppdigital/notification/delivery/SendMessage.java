package id.mppdigital.notification.delivery;

import id.mppdigital.notification.contact.Addresses;
import id.mppdigital.notification.contact.Contacts;
import id.mppdigital.notification.preferences.Preferences;
import id.mppdigital.notification.template.Facts;
import id.mppdigital.notification.template.Language;
import id.mppdigital.notification.template.Occasion;
import id.mppdigital.notification.template.Templates;
import id.mppdigital.notification.template.Text;
import id.mppdigital.platform.sealing.Sealing;
import id.mppdigital.platform.sealing.SealingFailure;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** One try to send one message: opens the contact, writes the text in the citizen's language, hands both to the channel. */
@Component
class SendMessage {
    private final Contacts contacts;
    private final Preferences preferences;
    private final Sealing sealing;
    private final Templates templates;
    private final JsonMapper json;

    SendMessage(Contacts contacts, Preferences preferences, Sealing sealing, Templates templates, JsonMapper json) {
        this.contacts = contacts;
        this.preferences = preferences;
        this.sealing = sealing;
        this.templates = templates;
        this.json = json;
    }

    Outcome send(OutgoingChannel channel, QueuedMessage message) {
        var preference = preferences.of(message.citizenId());
        if (!preference.wants(channel.name())) {
            return new Outcome.Refused("switched-off");
        }
        var contact = contacts.of(message.citizenId());
        if (contact.isEmpty()) {
            return new Outcome.Waiting("no-contact");
        }
        String address;
        try {
            address = channel.address(sealing.open(contact.get().sealed(), Addresses.class));
        } catch (SealingFailure _) {
            // Not the message's fault: a contact sealed for the right key, or the right key, may still come.
            return new Outcome.Waiting("unreadable-contact");
        }
        if (address == null || address.isBlank()) {
            return new Outcome.Refused("no-address");
        }
        var text = text(channel, message.content(), preference.locale());
        return channel.send(new Letter(message.id(), address, preference.locale(), text));
    }

    private Text text(OutgoingChannel channel, QueuedMessage.Content content, Language language) {
        var facts = json.readValue(content.facts(), Facts.class);
        var occasion = Occasion.valueOf(content.occasion());
        return templates.on(channel).render(occasion, content.templateVersion(), language, facts);
    }
}
