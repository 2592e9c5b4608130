package id.mppdigital.portal.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.user.OAuth2User;

/**
 * Who is signed in, as the tokens say. It decides which pages are offered; what may be seen and done, the services
 * decide.
 *
 * @param agency the agency that an officer works for
 * @param malls Kemendagri codes of the malls that an officer or a mall's admin works in
 */
public record Person(
        String subject,
        String name,
        Set<String> roles,
        @Nullable String agency,
        List<String> malls) {
    public static final String ROLES = "roles";
    public static final String AGENCY = "agency";
    public static final String MALLS = "malls";

    static Person of(OAuth2User user) {
        var claims = user.getAttributes();
        return new Person(
                user.getName(),
                claims.getOrDefault("name", user.getName()).toString(),
                Set.copyOf(texts(claims, ROLES)),
                claims.get(AGENCY) instanceof String agency ? agency : null,
                texts(claims, MALLS));
    }

    public boolean is(String role) {
        return roles.contains(role);
    }

    private static List<String> texts(Map<String, Object> claims, String name) {
        return claims.get(name) instanceof List<?> values
                ? values.stream().map(String::valueOf).toList()
                : List.of();
    }
}
