package id.mppdigital.citizen.keys;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import com.google.crypto.tink.Aead;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Unwrapped keys, by their ids: not more than memory allows, and none longer than a set time after it was unwrapped. */
final class RecentKeys {
    private static final int MOST = 10_000;

    private final Cache<UUID, Aead> keys;

    RecentKeys(Duration remembered, Ticker ticker) {
        keys = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(remembered)
                .ticker(ticker)
                .build();
    }

    Optional<Aead> find(UUID id) {
        return Optional.ofNullable(keys.getIfPresent(id));
    }

    void add(UUID id, Aead key) {
        keys.asMap().putIfAbsent(id, key);
    }

    void forget(UUID id) {
        keys.invalidate(id);
    }

    long size() {
        keys.cleanUp();
        return keys.estimatedSize();
    }
}
