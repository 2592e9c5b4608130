package id.mppdigital.platform.security;

import id.mppdigital.platform.problem.PlatformRefusal;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.problem.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Answers requests whose caller is not known, or may not do this, as problems. */
class Refusals implements AuthenticationEntryPoint, AuthenticationFailureHandler, AccessDeniedHandler {
    private static final Logger log = LoggerFactory.getLogger(Refusals.class);

    private final ProblemWriter problems;

    Refusals(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var problem = Problem.of(PlatformRefusal.UNAUTHENTICATED).header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        problems.write(request, response, problem);
    }

    /** A token that can't be checked for want of the issuer's keys is answered too; left alone it would be a failure of ours. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof AuthenticationServiceException away) {
            log.warn("No token can be checked: {}", away.toString());
            var problem = Problem.of(PlatformRefusal.SIGN_IN_UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, "5");
            problems.write(request, response, problem);
        } else {
            commence(request, response, failure);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        problems.write(request, response, Problem.of(PlatformRefusal.FORBIDDEN));
    }
}
