package id.mppdigital.platform.live;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Who opens a stream, and for how long.
 *
 * @param subject the token's subject; null for a public stream
 * @param until the token's expiry
 */
record Viewer(@Nullable String subject, Instant until) {
    static final Viewer ANYBODY = new Viewer(null, Instant.MAX);

    /** The viewer of the current request. */
    static Viewer current() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken authentication) {
            var token = authentication.getToken();
            var expiry = token.getExpiresAt();
            return new Viewer(token.getSubject(), expiry == null ? Instant.MAX : expiry);
        }
        return ANYBODY;
    }
}
