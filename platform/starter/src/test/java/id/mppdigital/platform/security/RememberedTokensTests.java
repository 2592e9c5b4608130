package id.mppdigital.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

class RememberedTokensTests {
    private static final Instant START = Instant.parse("2026-11-24T08:00:00Z");

    private final AtomicInteger checks = new AtomicInteger();
    private Instant now = START;

    @Test
    void a_good_token_is_checked_once() {
        var tokens = new RememberedTokens(this::check, clock());

        assertThat(tokens.known("good")).isEmpty();
        tokens.decode("good");
        tokens.decode("good");

        assertThat(checks).hasValue(1);
        assertThat(tokens.known("good")).isPresent();
    }

    @Test
    void another_token_is_another_ones() {
        var tokens = new RememberedTokens(this::check, clock());

        assertThat(tokens.decode("one").getTokenValue()).isEqualTo("one");
        assertThat(tokens.decode("other").getTokenValue()).isEqualTo("other");
        assertThat(tokens.decode("one").getTokenValue()).isEqualTo("one");
        assertThat(checks).hasValue(2);
    }

    @Test
    void a_remembered_token_is_checked_again_when_its_time_is_over() {
        var tokens = new RememberedTokens(this::check, clock());
        tokens.decode("good");

        now = START.plusSeconds(30);
        tokens.decode("good");

        assertThat(checks).hasValue(2);
    }

    @Test
    void bad_tokens_are_not_remembered() {
        var tokens = new RememberedTokens(
                _ -> {
                    checks.incrementAndGet();
                    throw new BadJwtException("forged");
                },
                clock());

        assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> tokens.decode("bad"));
        assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> tokens.decode("bad"));

        assertThat(checks).hasValue(2);
    }

    @Test
    void an_issuer_that_never_answered_is_an_outage_and_no_bad_token() {
        var tokens = new RememberedTokens(
                new SupplierJwtDecoder(() -> {
                    throw new IllegalStateException("connection refused");
                }),
                clock());

        assertThatExceptionOfType(JwtException.class)
                .isThrownBy(() -> tokens.decode("good"))
                .isNotInstanceOf(BadJwtException.class);
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
        InstantSource source = () -> now;
        return source.withZone(ZoneOffset.UTC);
    }
}
