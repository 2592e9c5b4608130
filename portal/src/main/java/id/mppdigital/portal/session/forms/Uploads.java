package id.mppdigital.portal.session.forms;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Receives files before anything else looks at the form, and none of who is not signed in. */
public class Uploads extends OncePerRequestFilter {
    private final UploadPlaces places;

    public Uploads(UploadPlaces places) {
        this.places = places;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return FormsFromHere.isSafe(request) || !UploadPlaces.isWithFiles(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        switch (places.receive(request, who.getName())) {
            case RECEIVED -> chain.doFilter(request, response);
            case BUSY -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, "10");
                response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            }
            case TOO_LARGE -> response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }
}
