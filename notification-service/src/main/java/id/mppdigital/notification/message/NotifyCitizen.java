package id.mppdigital.notification.message;

import static java.util.Objects.requireNonNull;

import id.mppdigital.notification.channel.Channel;
import id.mppdigital.notification.channel.Channel.Audience;
import id.mppdigital.notification.preferences.Preference;
import id.mppdigital.notification.preferences.Preferences;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes a message for each event and each channel that its citizen wants. */
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

    void of(List<News> told) {
        var news = told.stream().flatMap(News::each).toList();
        var wishes = preferences.of(
                news.stream().map(each -> each.about().citizenId()).collect(Collectors.toSet()));
        var drafts = news.stream()
                .flatMap(each ->
                        drafts(each, requireNonNull(wishes.get(each.about().citizenId()))))
                .toList();
        publisher.publishEvent(new MessagesWritten(messages.add(drafts)));
    }

    private Stream<Messages.Draft> drafts(News news, Preference wishes) {
        return channels.stream()
                .filter(channel -> channel.audience() == Audience.EVERYONE || wishes.wants(channel.name()))
                .map(channel -> Messages.Draft.of(channel.name(), news));
    }
}
