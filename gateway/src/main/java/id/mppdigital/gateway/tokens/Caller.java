package id.mppdigital.gateway.tokens;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.server.ServerWebExchange;

/**
 * Who a valid token names.
 *
 * @param subject the person, or a client that acts for itself
 * @param client the front-end or agency: {@code client_id} by RFC 9068, {@code azp} of issuers that don't keep to it
 */
public record Caller(@Nullable String subject, @Nullable String client) {
    private static final String ATTRIBUTE = Caller.class.getName();

    /** Null when the request showed no token. */
    public static @Nullable Caller of(ServerWebExchange exchange) {
        return exchange.getAttribute(ATTRIBUTE);
    }

    static Caller of(Jwt token) {
        var client = token.getClaimAsString("client_id");
        return new Caller(token.getSubject(), client == null ? token.getClaimAsString("azp") : client);
    }

    void mark(ServerWebExchange exchange) {
        exchange.getAttributes().put(ATTRIBUTE, this);
    }
}
