package id.mppdigital.notification.template;

import id.mppdigital.notification.channel.Channel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Every text in every version, read at start so that a missing one stops the service from starting.
 *
 * <p>A message keeps the version it was written with: a released text is never edited, a new wording is a new folder
 * {@code texts/v<n>} with all texts in it. A channel with texts of its own has them in a folder below, from the
 * version on in which it first appears.
 */
@Component
public final class Templates {
    private static final int CURRENT = 2;

    private final Texts general = Texts.general(CURRENT);
    private final Map<String, Texts> own = new HashMap<>();

    Templates(List<Channel> channels) {
        channels.stream()
                .filter(Channel::hasOwnTexts)
                .forEach(channel -> own.put(channel.name(), Texts.of(channel.textFolder(), CURRENT)));
    }

    /** The version that new messages are written with. */
    public int current() {
        return CURRENT;
    }

    /** The texts of a channel: its own, or those of all. */
    public Texts on(Channel channel) {
        return own.getOrDefault(channel.name(), general);
    }

    /** The texts of all channels that have none of their own. */
    public Texts general() {
        return general;
    }
}
