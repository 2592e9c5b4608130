package id.mppdigital.notification.delivery;

import id.mppdigital.notification.message.Channel;
import id.mppdigital.notification.message.Message;
import id.mppdigital.notification.preferences.Preferences;
import org.springframework.stereotype.Component;

/** E-mail, for everyone who hasn't switched it off. */
@Component
class EmailChannel implements Channel {
    static final String NAME = "EMAIL";

    private final EmailQueue queue;
    private final Preferences preferences;
    private final WakeUps wakeUps;

    EmailChannel(EmailQueue queue, Preferences preferences, WakeUps wakeUps) {
        this.queue = queue;
        this.preferences = preferences;
        this.wakeUps = wakeUps;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean wantedBy(String citizenId) {
        return preferences.of(citizenId).email();
    }

    @Override
    public void carry(Message message) {
        queue.add(message.id(), message.citizenId());
        wakeUps.afterCommit();
    }
}
