package id.mppdigital.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import id.mppdigital.gateway.limits.LimitSettings.Limit;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The shares of all callers of one kind. One left alone until it is full again is forgotten, as a new one is full too;
 * a caller whose limit changes starts with a full share of the new one.
 */
final class RateLimits {
    private final String name;
    private final Function<String, Limit> limits;
    private final TimeMeter time;
    private final Cache<String, Share> shares;

    RateLimits(String name, Function<String, Limit> limits, long tracked, TimeMeter time) {
        this.name = name;
        this.limits = limits;
        this.time = time;
        this.shares = Caffeine.newBuilder()
                .maximumSize(tracked)
                .expireAfter(Expiry.<String, Share>accessing((_, share) -> share.untilFull()))
                .build();
    }

    private record Share(Limit limit, Duration untilFull, String policy, Bucket bucket) {}

    /** Takes one request from the caller's share. */
    Verdict take(String caller) {
        var limit = limits.apply(caller);
        var share = shares.getIfPresent(caller);
        if (share == null || !share.limit().equals(limit)) {
            share = shares.asMap().compute(caller, (_, known) -> current(known, limit));
        }
        var probe = share.bucket().tryConsumeAndReturnRemaining(1);
        return new Verdict(
                name,
                share.policy(),
                probe.isConsumed(),
                probe.getRemainingTokens(),
                Duration.ofNanos(
                        probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill()));
    }

    private Share current(@Nullable Share known, Limit limit) {
        return known != null && known.limit().equals(limit)
                ? known
                : new Share(limit, limit.untilFull(), policy(limit), bucket(limit));
    }

    private String policy(Limit limit) {
        return '"' + name + "\";q=" + limit.requests() + ";w=" + limit.per().toSeconds();
    }

    private Bucket bucket(Limit limit) {
        return Bucket.builder()
                .addLimit(share -> share.capacity(limit.capacity()).refillGreedy(limit.requests(), limit.per()))
                .withCustomTimePrecision(time)
                .build();
    }
}
