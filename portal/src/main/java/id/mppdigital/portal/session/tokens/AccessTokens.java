package id.mppdigital.portal.session.tokens;

import static java.util.Objects.requireNonNull;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.mppdigital.portal.page.Away;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The access token of the request's session, refreshed before it expires. */
@Component
public class AccessTokens {
    private static final Duration MARGIN = Duration.ofSeconds(30);
    private static final String CURRENT = AccessTokens.class.getName();
    private static final int MOST = 5_000;

    /** Without the refresh token, which is needed once. */
    private record Opened(String access, Instant expires) {}

    /**
     * Those of the last minute: reading and opening one takes as long as showing a page. It is found through the
     * session, so whoever signs out, or is signed out elsewhere, no longer reaches it.
     */
    private final Cache<UUID, Opened> opened = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    private final TokenRows rows;
    private final Refresh refresh;
    private final TransactionOperations transactions;
    private final Clock clock;

    AccessTokens(TokenRows rows, Refresh refresh, TransactionOperations transactions, Clock clock) {
        this.rows = rows;
        this.refresh = refresh;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Empty if nobody is signed in.
     *
     * @throws SignInAgain when the issuer refuses to refresh
     * @throws Away when the token has expired and the issuer does not answer
     */
    public Optional<String> current() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes page)) {
            return Optional.empty();
        }
        var request = page.getRequest();
        if (request.getAttribute(CURRENT) instanceof String known) {
            return Optional.of(known);
        }
        // From the session itself: of an attribute that is asked for by way of its scope, Spring takes for granted that
        // it was changed, and writes it.
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(SealedTokens.ID) instanceof UUID id)) {
            return Optional.empty();
        }
        var token = token(id);
        request.setAttribute(CURRENT, token);
        return Optional.of(token);
    }

    private String token(UUID id) {
        var known = opened.getIfPresent(id);
        if (known != null && isFresh(known.expires())) {
            return known.access();
        }
        var tokens = rows.find(id).orElseThrow(SignInAgain::new);
        if (!isFresh(tokens)) {
            tokens = refresh.guarded(() -> requireNonNull(transactions.execute(_ -> refreshed(id))), tokens)
                    .orElseThrow(SignInAgain::new);
        }
        if (!tokens.areValidAt(clock.instant())) {
            throw new Away("issuer", null);
        }
        opened.put(id, new Opened(tokens.access(), tokens.expires()));
        return tokens.access();
    }

    /** Empty once the issuer has refused. One tab asks the issuer; the others wait and find what it got. */
    private Optional<Tokens> refreshed(UUID id) {
        var tokens = rows.lock(id);
        if (tokens.isEmpty() || isFresh(tokens.get())) {
            return tokens;
        }
        var fresh = refresh.ask(tokens.get());
        fresh.ifPresentOrElse(given -> rows.put(id, given), () -> rows.delete(id));
        return fresh;
    }

    private boolean isFresh(Tokens tokens) {
        return isFresh(tokens.expires());
    }

    private boolean isFresh(Instant expires) {
        return clock.instant().plus(MARGIN).isBefore(expires);
    }
}
