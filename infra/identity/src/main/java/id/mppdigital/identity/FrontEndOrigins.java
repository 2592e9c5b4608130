package id.mppdigital.identity;

import id.mppdigital.identity.accounts.Accounts;
import id.mppdigital.identity.accounts.Client;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;

/**
 * Lets pages of registered front-ends read what they need to sign somebody in. Where somebody signs in is a page of its
 * own, and never called by a script.
 */
@Component
class FrontEndOrigins implements CorsConfigurationSource {
    private static final Pattern FOR_SCRIPTS =
            Pattern.compile("/oauth2/(token|jwks|revoke)|/userinfo|/\\.well-known/.*");

    private final Accounts accounts;

    FrontEndOrigins(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public @Nullable CorsConfiguration getCorsConfiguration(HttpServletRequest request) {
        if (!FOR_SCRIPTS.matcher(request.getRequestURI()).matches()) {
            return null;
        }
        var allowed = new CorsConfiguration();
        allowed.setAllowedOriginPatterns(origins());
        allowed.setAllowedMethods(List.of("GET", "POST"));
        allowed.setAllowedHeaders(List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.CONTENT_TYPE));
        allowed.setMaxAge(Duration.ofMinutes(10));
        return allowed;
    }

    private List<String> origins() {
        return accounts.clients().stream()
                .flatMap(Client::origins)
                .map(FrontEndOrigins::withAnyPortAtLoopback)
                .distinct()
                .toList();
    }

    /** As redirects may come with any port there (RFC 8252, 7.3). */
    private static String withAnyPortAtLoopback(String origin) {
        return origin.replaceFirst("^(http://(?:127\\.0\\.0\\.1|\\[::1])):\\d+$", "$1:[*]");
    }
}
