package id.mppdigital.connector.agency;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the connector reads of the catalogue's event about an agency. */
record AgencyChanged(String code, @Nullable Target endpoint) {
    /** @param encryptionKeys the agency's own keys; null in events from before there could be several */
    record Target(
            String url,
            int timeoutMillis,
            int maxConcurrent,
            @Nullable List<Key> encryptionKeys) {}

    /** @param exp in seconds since 1970, as in a JWT; null for a key that never expires */
    record Key(@Nullable Long exp) {}

    /** When the last of the agency's own keys expires; null without a key, or with one that never does. */
    @Nullable
    Instant keysExpireAt() {
        var keys = endpoint == null || endpoint.encryptionKeys() == null ? List.<Key>of() : endpoint.encryptionKeys();
        var ends = keys.stream().map(Key::exp).filter(Objects::nonNull).toList();
        return ends.size() < keys.size()
                ? null
                : ends.stream().max(Long::compare).map(Instant::ofEpochSecond).orElse(null);
    }
}
