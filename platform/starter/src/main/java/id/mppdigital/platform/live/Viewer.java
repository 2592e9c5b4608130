package id.mppdigital.platform.live;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Who opens a stream, and for how long.
 *
 * @param subject the token's; null for a stream that is public
 * @param until the token's expiry
 */
record Viewer(@Nullable String subject, Instant until) {
    static final Viewer ANYBODY = new Viewer(null, Instant.MAX);

    /** Of the request that is being answered. */
    static Viewer current() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken authentication) {
            var token = authentication.getToken();
            var expiry = token.getExpiresAt();
            return new Viewer(token.getSubject(), expiry == null ? Instant.MAX : expiry);
        }
        return ANYBODY;
    }
}
