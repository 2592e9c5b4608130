package id.mppdigital.gateway.channels;

import id.mppdigital.gateway.door.Origins;
import id.mppdigital.gateway.limits.ClientLimits;
import id.mppdigital.gateway.limits.LimitSettings.Limit;
import id.mppdigital.platform.events.Received;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The open channels, as the catalogue told last; a closed one has neither a limit of its own nor origins. */
@Component
class Channels implements ClientLimits, Origins {
    private final Map<String, ChannelChanged> open = new HashMap<>();
    private final Map<String, Long> newest = new HashMap<>();
    private volatile Map<String, Limit> limits = Map.of();
    private volatile Set<String> origins = Set.of();

    @Override
    public Optional<Limit> of(String client) {
        return Optional.ofNullable(limits.get(client));
    }

    @Override
    public boolean allow(String origin) {
        return origins.contains(origin);
    }

    /** Events come again after a reconnect: only a newer one changes anything. */
    synchronized void apply(Received<ChannelChanged> event) {
        var channel = event.data();
        if (event.sequence() <= newest.getOrDefault(channel.code(), Long.MIN_VALUE)) {
            return;
        }
        newest.put(channel.code(), event.sequence());
        if (channel.isOpen()) {
            open.put(channel.code(), channel);
        } else {
            open.remove(channel.code());
        }
        limits = open.values().stream()
                .filter(one -> one.limits() != null)
                .collect(Collectors.toUnmodifiableMap(ChannelChanged::client, Channels::limit, (one, _) -> one));
        origins = open.values().stream()
                .flatMap(one -> Optional.ofNullable(one.origins()).orElse(Set.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Limit limit(ChannelChanged channel) {
        var told = Optional.ofNullable(channel.limits()).orElseThrow();
        return new Limit(told.requestsPerMinute(), Duration.ofMinutes(1), told.burst());
    }
}
