package id.mppdigital.notification.message;

import id.mppdigital.notification.channel.Channel;
import id.mppdigital.notification.channel.Channel.Audience;
import id.mppdigital.notification.preferences.Preferences;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes the messages of one event, one per channel that the citizen wants. */
@Component
class NotifyCitizen {
    private final Messages messages;
    private final List<Channel> channels;
    private final Preferences preferences;
    private final ApplicationEventPublisher publisher;

    NotifyCitizen(
            Messages messages, List<Channel> channels, Preferences preferences, ApplicationEventPublisher publisher) {
        this.messages = messages;
        this.channels = channels;
        this.preferences = preferences;
        this.publisher = publisher;
    }

    void of(News news) {
        var preference = preferences.of(news.application().citizenId());
        var wanted = channels.stream()
                .filter(channel -> channel.audience() == Audience.EVERYONE || preference.wants(channel.name()))
                .map(Channel::name)
                .toList();
        messages.add(news, wanted).forEach(publisher::publishEvent);
    }
}
