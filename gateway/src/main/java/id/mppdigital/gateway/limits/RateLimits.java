package id.mppdigital.gateway.limits;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import id.mppdigital.gateway.limits.LimitSettings.Limit;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** The buckets of all callers of one kind. A bucket left alone until it is full again is forgotten: a new one is full too. */
final class RateLimits {
    private final String name;
    private final Limit limit;
    private final LoadingCache<String, Bucket> buckets;

    RateLimits(String name, Limit limit, long tracked, TimeMeter time) {
        this.name = name;
        this.limit = limit;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(tracked)
                .expireAfterAccess(limit.per())
                .build(caller -> bucket(time));
    }

    /** Takes one request from the caller's share. */
    Verdict take(String caller) {
        var probe = buckets.get(caller).tryConsumeAndReturnRemaining(1);
        return new Verdict(
                name,
                limit,
                probe.isConsumed(),
                probe.getRemainingTokens(),
                Duration.ofNanos(
                        probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill()));
    }

    private Bucket bucket(TimeMeter time) {
        return Bucket.builder()
                .addLimit(share -> share.capacity(limit.requests()).refillGreedy(limit.requests(), limit.per()))
                .withCustomTimePrecision(time)
                .build();
    }
}
