package id.mppdigital.platform.security;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/**
 * The caller according to the verified access token; a controller takes it as an argument.
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

    /**
     * A claim that is a text; empty when it is missing or blank.
     *
     * @throws InvalidBearerTokenException 401, when it is anything else
     */
    public Optional<String> claim(String name) {
        return claims.containsKey(name)
                ? Optional.of(text(name, claims.get(name))).filter(text -> !text.isBlank())
                : Optional.empty();
    }

    /**
     * A claim that is a list of texts, or a single text, as some issuers write a list of one; empty when it is missing.
     *
     * @throws InvalidBearerTokenException 401, when it is anything else
     */
    public List<String> claims(String name) {
        return claims.get(name) instanceof Collection<?> all
                ? all.stream().map(item -> text(name, item)).toList()
                : claim(name).stream().toList();
    }

    /** Only texts count: guessing the meaning of another value could grant a right that nobody gave. */
    private static String text(String name, @Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new InvalidBearerTokenException("The claim " + name + " is malformed");
    }
}
