package id.mppdigital.gateway.tokens;

import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import id.mppdigital.platform.security.RememberedTokens;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Remembered tokens pass at once; a new one is checked off the event loop. */
final class RememberingDecoder implements ReactiveJwtDecoder {
    private final RememberedTokens tokens;

    RememberingDecoder(JwtDecoder decoder, Clock clock) {
        tokens = new RememberedTokens(decoder, clock);
    }

    Optional<Jwt> known(String token) {
        return tokens.known(token);
    }

    /** The first check may fetch the issuer's keys and computes for a while. */
    @Override
    public Mono<Jwt> decode(String token) {
        return known(token)
                .map(Mono::just)
                .orElseGet(() -> Mono.fromCallable(() -> check(token)).subscribeOn(Schedulers.boundedElastic()));
    }

    private Jwt check(String token) {
        try {
            return tokens.decode(token);
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
}
