package id.mppdigital.samples.register;

import id.mppdigital.samples.control.Dial;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts every call to a register, and plays the outages that no answer comes out of. */
@Component
class OutageFilter extends OncePerRequestFilter {
    private static final String PAGE = "<html><p>Situs dalam pemeliharaan</p>".repeat(125_000);

    private final Switchboard switchboard;
    private final RegisterSettings settings;

    OutageFilter(Switchboard switchboard, RegisterSettings settings) {
        this.switchboard = switchboard;
        this.settings = settings;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Switchboard.REGISTERS.contains(register(request));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var line = switchboard.line(register(request));
        line.calls().incrementAndGet();
        if (isOut(line.mode())) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else if (line.mode().position() == RegisterMode.GARBAGE) {
            response.setContentType("text/html");
            response.getWriter().write(PAGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The first part of the address is the register's code. */
    private static String register(HttpServletRequest request) {
        return request.getRequestURI().split("/", 3)[1];
    }

    private boolean isOut(Dial<RegisterMode> mode) {
        return mode.position() == RegisterMode.DOWN || !mode.await(now -> now != RegisterMode.HANG, settings.hang());
    }
}
