package id.mppdigital.notification.preferences;

import id.mppdigital.notification.channel.Channel;
import id.mppdigital.notification.channel.Channel.Audience;
import id.mppdigital.notification.refusal.NotificationRefusal;
import id.mppdigital.platform.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The channels that a citizen can switch on and off. */
@Component
class Switches {
    private final Map<String, Boolean> defaults = new TreeMap<>();

    Switches(List<Channel> channels) {
        channels.stream()
                .filter(channel -> channel.audience() != Audience.EVERYONE)
                .forEach(channel -> defaults.put(channel.name(), channel.audience() == Audience.UNLESS_SWITCHED_OFF));
    }

    /** Every switch, as the citizen has set it or as it is by default. */
    Map<String, Boolean> with(Map<String, Boolean> chosen) {
        var all = new TreeMap<>(defaults);
        all.replaceAll((channel, byDefault) -> chosen.getOrDefault(channel, byDefault));
        return all;
    }

    void requireKnown(Set<String> channels) {
        if (!defaults.keySet().containsAll(channels)) {
            throw Problem.of(NotificationRefusal.UNKNOWN_CHANNEL);
        }
    }
}
