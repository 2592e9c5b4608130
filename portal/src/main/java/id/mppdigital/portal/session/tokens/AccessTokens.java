package id.mppdigital.portal.session.tokens;

import static java.util.Objects.requireNonNull;

import id.mppdigital.portal.page.Away;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The access token of the request's session, refreshed before it expires. */
@Component
public class AccessTokens {
    private static final Duration MARGIN = Duration.ofSeconds(30);
    private static final String CURRENT = AccessTokens.class.getName();

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
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null
                || !(request.getAttribute(SealedTokens.ID, RequestAttributes.SCOPE_SESSION) instanceof UUID id)) {
            return Optional.empty();
        }
        if (request.getAttribute(CURRENT, RequestAttributes.SCOPE_REQUEST) instanceof String known) {
            return Optional.of(known);
        }
        var token = token(id);
        request.setAttribute(CURRENT, token, RequestAttributes.SCOPE_REQUEST);
        return Optional.of(token);
    }

    private String token(UUID id) {
        var tokens = rows.find(id).orElseThrow(SignInAgain::new);
        if (!isFresh(tokens)) {
            tokens = refresh.guarded(() -> requireNonNull(transactions.execute(_ -> refreshed(id))), tokens)
                    .orElseThrow(SignInAgain::new);
        }
        if (!tokens.areValidAt(clock.instant())) {
            throw new Away("issuer", null);
        }
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
        return tokens.areValidAt(clock.instant().plus(MARGIN));
    }
}
