package id.mppdigital.notification.delivery;

import id.mppdigital.notification.contact.Addresses;
import id.mppdigital.notification.contact.Contacts;
import id.mppdigital.notification.preferences.Preferences;
import id.mppdigital.platform.sealing.Sealing;
import id.mppdigital.platform.sealing.SealingFailure;
import id.mppdigital.platform.work.Outcome;
import id.mppdigital.platform.work.Worker;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** One try to send one message: opens the contact, has the letter written, hands it to the channel. */
@Component
class SendMessage implements Worker<QueuedMessage> {
    private final OutgoingChannels channels;
    private final Preferences preferences;
    private final Contacts contacts;
    private final Sealing sealing;
    private final LetterWriter writer;
    private final DeliveryReports reports;

    SendMessage(
            OutgoingChannels channels,
            Preferences preferences,
            Contacts contacts,
            Sealing sealing,
            LetterWriter writer,
            DeliveryReports reports) {
        this.channels = channels;
        this.preferences = preferences;
        this.contacts = contacts;
        this.sealing = sealing;
        this.writer = writer;
        this.reports = reports;
    }

    @Override
    public Class<QueuedMessage> items() {
        return QueuedMessage.class;
    }

    @Override
    public Worked work(Claimed<QueuedMessage> claimed) {
        return Worked.of(send(claimed.id(), claimed.item()));
    }

    @Override
    public void settled(List<Settled<QueuedMessage>> settled) {
        reports.report(settled);
    }

    private Outcome send(UUID id, QueuedMessage message) {
        // A newer version beside this one knows it.
        return channels.named(message.channel())
                .map(known -> send(known, id, message))
                .orElse(new Outcome.Outage("unknown-channel"));
    }

    private Outcome send(OutgoingChannel channel, UUID id, QueuedMessage message) {
        var preference = preferences.of(message.citizenId());
        if (!preference.wants(channel.name())) {
            return new Outcome.Park("switched-off");
        }
        var contact = contacts.of(message.citizenId());
        if (contact.isEmpty()) {
            return waiting("no-contact", message);
        }
        String address;
        try {
            address = channel.address(sealing.open(contact.get().sealed(), Addresses.class));
        } catch (SealingFailure _) {
            // Not the message's fault: a contact sealed for the right key, or the right key, may still come.
            return waiting("unreadable-contact", message);
        }
        if (address == null || address.isBlank()) {
            return new Outcome.Park("no-address");
        }
        var letter = writer.write(id, address, channel, preference.locale(), message.content());
        return channels.send(channel, letter, message.traceparent());
    }

    /**
     * It is looked at again after as long as it has waited so far: a contact that arrives in the very moment between looking
     * and waiting makes nothing due and is found then.
     */
    private static Outcome waiting(String reason, QueuedMessage message) {
        long millis = Math.clamp(
                message.waited().toMillis(), 2_000, Duration.ofHours(1).toMillis());
        return new Outcome.Hold(reason, Duration.ofMillis(millis));
    }
}
