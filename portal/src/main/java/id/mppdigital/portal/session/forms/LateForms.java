package id.mppdigital.portal.session.forms;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the way of a form without a session before a token is made for it, which would store a session, and before its
 * files are read. A late form of the portal's own pages leads to the sign-in.
 */
public class LateForms extends OncePerRequestFilter {
    private final AuthenticationEntryPoint entry;
    private final RequestMatcher withoutToken;

    public LateForms(AuthenticationEntryPoint entry, RequestMatcher withoutToken) {
        this.entry = entry;
        this.withoutToken = withoutToken;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return FormsFromHere.isSafe(request) || withoutToken.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getSession(false) != null) {
            chain.doFilter(request, response);
        } else if (FormsFromHere.isFromHere(request)) {
            entry.commence(request, response, new InsufficientAuthenticationException("A late form"));
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
