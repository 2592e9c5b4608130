package id.mppdigital.gateway.channels;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the gateway reads of a channel's change. */
record ChannelChanged(
        String code,
        String client,
        String status,
        @Nullable Limits limits,
        @Nullable Set<String> origins) {
    record Limits(long requestsPerMinute, @Nullable Long burst) {}

    boolean isOpen() {
        return "OPEN".equals(status);
    }
}
