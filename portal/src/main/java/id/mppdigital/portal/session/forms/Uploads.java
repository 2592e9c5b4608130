package id.mppdigital.portal.session.forms;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Receives files to the disk before anything else looks at the form: few at a time, few of each person, none of who is
 * not signed in. A slow upload holds a connection for as long as it likes.
 */
public class Uploads extends OncePerRequestFilter {
    static final int AT_ONCE = 64;
    static final int OF_EACH = 4;

    private final Map<String, Integer> receiving = new HashMap<>();
    private int all;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return FormsFromHere.isSafe(request)
                || type == null
                || !type.toLowerCase(java.util.Locale.ROOT).startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (!begin(who.getName())) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "10");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else if (received(request, who.getName())) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    /** Whether the form is complete, and no larger than the settings say. */
    private boolean received(HttpServletRequest request, String person) throws ServletException, IOException {
        try {
            request.getParts();
            return true;
        } catch (IllegalStateException tooLarge) {
            return false;
        } finally {
            end(person);
        }
    }

    synchronized boolean begin(String person) {
        var theirs = receiving.getOrDefault(person, 0);
        if (all >= AT_ONCE || theirs >= OF_EACH) {
            return false;
        }
        all++;
        receiving.put(person, theirs + 1);
        return true;
    }

    synchronized void end(String person) {
        all--;
        receiving.computeIfPresent(person, (_, theirs) -> theirs == 1 ? null : theirs - 1);
    }
}
