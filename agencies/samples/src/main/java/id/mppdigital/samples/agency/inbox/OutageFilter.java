package id.mppdigital.samples.agency.inbox;

import id.mppdigital.samples.agency.desk.Behaviour;
import id.mppdigital.samples.agency.desk.Behaviour.Mode;
import id.mppdigital.samples.agency.desk.Pace;
import id.mppdigital.samples.control.Dial;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Plays the agency's outages on its webhook; nothing is received while one lasts. */
@Component
class OutageFilter extends OncePerRequestFilter {
    private static final String GARBAGE = "\u0000<<proxy error: {not json]>>\n".repeat(4000);

    private final Dial<Behaviour> behaviour;
    private final Pace pace;

    OutageFilter(Dial<Behaviour> behaviour, Pace pace) {
        this.behaviour = behaviour;
        this.pace = pace;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/webhooks");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        switch (afterHanging()) {
            case UP -> chain.doFilter(request, response);
            case DOWN, HANG -> response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            case GARBAGE -> {
                response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
                response.setContentType("application/json");
                response.getWriter().write(GARBAGE);
            }
        }
    }

    private Mode afterHanging() {
        behaviour.await(now -> now.mode() != Mode.HANG, pace.hang());
        return behaviour.position().mode();
    }
}
