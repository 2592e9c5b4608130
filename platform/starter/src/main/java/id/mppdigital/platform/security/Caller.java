package id.mppdigital.platform.security;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who is calling, as the verified access token says; a controller takes it as an argument.
 *
 * @param subject the token's {@code sub}
 * @param client the application that called ({@code client_id}, or {@code azp}); the subject where neither is given
 * @param roles the token's {@code roles}
 * @param claims all claims
 */
public record Caller(String subject, String client, Set<String> roles, Map<String, Object> claims) {
    public boolean has(String role) {
        return roles.contains(role);
    }

    /** A claim that is a text and not blank. */
    public Optional<String> claim(String name) {
        return claims.get(name) instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    /** A claim that is a list of texts, or a lone text, which some issuers make of a list of one; empty when it is missing. */
    public List<String> claims(String name) {
        return claims.get(name) instanceof Collection<?> all
                ? all.stream().map(String::valueOf).toList()
                : claim(name).stream().toList();
    }
}
