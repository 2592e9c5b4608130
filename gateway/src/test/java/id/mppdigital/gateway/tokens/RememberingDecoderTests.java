package id.mppdigital.gateway.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import reactor.test.StepVerifier;

class RememberingDecoderTests {
    private static final Instant START = Instant.parse("2026-11-24T08:00:00Z");

    private final AtomicInteger checks = new AtomicInteger();

    @Test
    void a_good_token_is_checked_once() {
        var decoder = new RememberingDecoder(this::check, clock());

        decoder.decode("good").block();
        decoder.decode("good").block();

        assertThat(checks).hasValue(1);
    }

    @Test
    void an_unknown_key_is_the_tokens_fault_and_an_unreachable_issuer_is_not() {
        var unknown = new RememberingDecoder(
                _ -> {
                    throw new JwtException("no key", new RateLimitReachedException());
                },
                clock());
        var unreachable = new RememberingDecoder(
                _ -> {
                    throw new JwtException("no issuer");
                },
                clock());

        StepVerifier.create(unknown.decode("token")).verifyError(BadJwtException.class);
        StepVerifier.create(unreachable.decode("token"))
                .verifyErrorMatches(error -> !(error instanceof BadJwtException));
    }

    private Jwt check(String token) {
        checks.incrementAndGet();
        return Jwt.withTokenValue(token)
                .header("alg", "RS256")
                .subject("siti")
                .issuedAt(START.minusSeconds(60))
                .expiresAt(START.plusSeconds(20))
                .build();
    }

    private Clock clock() {
        InstantSource source = () -> START;
        return source.withZone(ZoneOffset.UTC);
    }
}
