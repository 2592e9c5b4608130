package id.mppdigital.notification.message;

import id.mppdigital.notification.template.Facts;
import id.mppdigital.notification.template.Occasion;
import id.mppdigital.notification.template.Templates;
import id.mppdigital.platform.events.Ids;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes the messages of one event, one per channel that the citizen wants. */
@Component
class NotifyCitizen {
    private final Messages messages;
    private final List<Channel> channels;
    private final Templates templates;

    NotifyCitizen(Messages messages, List<Channel> channels, Templates templates) {
        this.messages = messages;
        this.channels = channels;
        this.templates = templates;
    }

    void of(Occasion occasion, ApplicationNews news, UUID eventId, Instant at) {
        Facts facts = new Facts(
                news.registrationNumber(), news.service().name(), news.agencyName(), news.billAtMall(), news.issued());
        for (Channel channel : channels) {
            if (channel.wantedBy(news.citizenId())) {
                Message message = new Message(
                        Ids.next(),
                        eventId,
                        channel.name(),
                        news.citizenId(),
                        news.applicationId(),
                        occasion,
                        templates.current(),
                        facts,
                        at);
                if (messages.add(message)) {
                    channel.carry(message);
                }
            }
        }
    }
}
