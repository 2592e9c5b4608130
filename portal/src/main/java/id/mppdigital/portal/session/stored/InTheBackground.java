package id.mppdigital.portal.session.stored;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Knows the requests that a page makes by itself to show what is new. They don't keep a session alive: a page that
 * nobody looks at ends like any other.
 */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
public class InTheBackground extends OncePerRequestFilter {
    private static final String PURPOSE = "X-Purpose";
    private static final ThreadLocal<Boolean> NOW = ThreadLocal.withInitial(() -> false);

    /** Whether nobody asked for it by hand. */
    public static boolean is(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return "live".equals(request.getHeader(PURPOSE))
                || accepted != null && accepted.contains(MediaType.TEXT_EVENT_STREAM_VALUE);
    }

    /** Whether this thread answers such a request. */
    static boolean isNow() {
        return NOW.get();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        NOW.set(is(request));
        try {
            chain.doFilter(request, response);
        } finally {
            NOW.remove();
        }
    }
}
