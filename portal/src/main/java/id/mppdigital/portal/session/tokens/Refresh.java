package id.mppdigital.portal.session.tokens;

import id.mppdigital.platform.guard.Guards;
import id.mppdigital.platform.guard.Health;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AccessToken.TokenType;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.stereotype.Component;

/** Asks the issuer for new tokens. So few at a time that an issuer that hangs leaves connections for other pages. */
@Component
class Refresh {
    private static final Logger log = LoggerFactory.getLogger(Refresh.class);
    private static final int CONCURRENT = 4;

    private final Issuer issuer;
    private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> client;
    private final Guards guards;

    Refresh(Issuer issuer, OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> client, Guards guards) {
        this.issuer = issuer;
        this.client = client;
        this.guards = guards;
    }

    /** What the call returns; what there was before if the issuer is away. */
    Optional<Tokens> guarded(Supplier<Optional<Tokens>> call, Tokens before) {
        var guard = guards.guard("issuer", Duration.ofSeconds(5), CONCURRENT);
        if (guard.take(1) == 0) {
            return Optional.of(before);
        }
        long started = System.nanoTime();
        var health = Health.ILL;
        try {
            var tokens = call.get();
            health = Health.WELL;
            return tokens;
        } catch (IssuerAway e) {
            log.warn("Tokens could not be refreshed: {}", String.valueOf(e.getCause()));
            return Optional.of(before);
        } finally {
            guard.settle(health, Duration.ofNanos(System.nanoTime() - started));
        }
    }

    /** Empty if the issuer refuses. */
    Optional<Tokens> ask(Tokens tokens) {
        if (tokens.refresh() == null) {
            return Optional.empty();
        }
        try {
            var access = new OAuth2AccessToken(
                    TokenType.BEARER, tokens.access(), Instant.EPOCH, Instant.EPOCH.plusMillis(1));
            var request = new OAuth2RefreshTokenGrantRequest(
                    issuer.registration(), access, new OAuth2RefreshToken(tokens.refresh(), null));
            return Optional.of(tokens.renewedBy(client.getTokenResponse(request)));
        } catch (OAuth2AuthorizationException e) {
            if (OAuth2ErrorCodes.INVALID_GRANT.equals(e.getError().getErrorCode())) {
                return Optional.empty();
            }
            throw new IssuerAway(e);
        } catch (RuntimeException e) { // discovery and the HTTP client have many
            throw new IssuerAway(e);
        }
    }

    private static final class IssuerAway extends RuntimeException {
        IssuerAway(Throwable cause) {
            super("The issuer does not answer", cause);
        }
    }
}
