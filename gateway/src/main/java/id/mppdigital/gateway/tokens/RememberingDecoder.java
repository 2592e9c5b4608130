package id.mppdigital.gateway.tokens;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Checks a token once and remembers a good one briefly: a client sends the same token with every request, and a
 * signature costs more than all the rest of the gateway. Tokens are remembered by their hash, so that no copy of them
 * lies in memory, and never beyond their expiry. A key that the issuer withdraws is honoured for the minute at most.
 */
final class RememberingDecoder implements ReactiveJwtDecoder {
    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int MOST = 20_000;

    private final JwtDecoder decoder;
    private final Clock clock;
    private final Cache<String, Jwt> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build();

    RememberingDecoder(JwtDecoder decoder, Clock clock) {
        this.decoder = decoder;
        this.clock = clock;
    }

    @Override
    public Mono<Jwt> decode(String token) {
        var hash = hash(token);
        var jwt = known.getIfPresent(hash);
        if (jwt != null && fresh(jwt)) {
            return Mono.just(jwt);
        }
        // Off the event loop: the first check may fetch the issuer's keys and computes for a while.
        return Mono.fromCallable(() -> check(token, hash)).subscribeOn(Schedulers.boundedElastic());
    }

    private Jwt check(String token, String hash) {
        try {
            var jwt = decoder.decode(token);
            known.put(hash, jwt);
            return jwt;
        } catch (BadJwtException bad) {
            throw bad;
        } catch (JwtException noKey) {
            // The keys were read a moment ago and none of them made this signature.
            if (noKey.getCause() instanceof RateLimitReachedException) {
                throw new BadJwtException("Signed with an unknown key", noKey);
            }
            throw noKey;
        }
    }

    private boolean fresh(Jwt jwt) {
        var expiry = jwt.getExpiresAt();
        return expiry != null && expiry.isAfter(clock.instant());
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
