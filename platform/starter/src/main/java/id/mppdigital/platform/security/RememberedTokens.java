package id.mppdigital.platform.security;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;

/**
 * Checks a token once and remembers a valid one for a minute: a client sends the same token with every request, and its
 * signature costs more than most of the rest. Tokens are remembered by their hash, so that no copy is kept in memory,
 * and never beyond their expiry. A key that the issuer withdraws is accepted for a minute at most.
 */
public final class RememberedTokens implements JwtDecoder {
    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int MOST = 20_000;

    private final JwtDecoder decoder;
    private final Clock clock;
    private final Cache<ByteBuffer, Jwt> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build();

    /**
     * @param decoder checks new tokens
     */
    public RememberedTokens(JwtDecoder decoder, Clock clock) {
        this.decoder = decoder;
        this.clock = clock;
    }

    @Override
    public Jwt decode(String token) {
        return known(token).orElseGet(() -> check(token));
    }

    /** Answers at once, without any check that could take long. */
    public Optional<Jwt> known(String token) {
        return Optional.ofNullable(known.getIfPresent(hash(token))).filter(this::isFresh);
    }

    private Jwt check(String token) {
        try {
            var jwt = decoder.decode(token);
            known.put(hash(token), jwt);
            return jwt;
        } catch (JwtDecoderInitializationException away) {
            // The issuer has never answered yet: that is an outage too.
            throw new JwtException("The issuer's keys can't be read", away);
        }
    }

    private boolean isFresh(Jwt jwt) {
        var expiry = jwt.getExpiresAt();
        return expiry != null && expiry.isAfter(clock.instant());
    }

    private static ByteBuffer hash(String token) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(token.getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
