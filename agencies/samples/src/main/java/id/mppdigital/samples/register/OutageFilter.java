package id.mppdigital.samples.register;

import id.mppdigital.samples.control.Dial;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts every call, and plays the outages that no answer comes out of. */
@Component
class OutageFilter extends OncePerRequestFilter {
    private final Dial<RegisterMode> mode;
    private final RegisterSettings settings;
    private final AtomicLong calls = new AtomicLong();

    OutageFilter(Dial<RegisterMode> mode, RegisterSettings settings) {
        this.mode = mode;
        this.settings = settings;
    }

    long calls() {
        return calls.get();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/dukcapil/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        calls.incrementAndGet();
        if (isOut()) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isOut() {
        return mode.position() == RegisterMode.DOWN || !mode.await(now -> now != RegisterMode.HANG, settings.hang());
    }
}
