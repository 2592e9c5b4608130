package id.mppdigital.portal.api.gateway;

import id.mppdigital.portal.api.Refusal;
import id.mppdigital.portal.page.ProblemPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.client.HttpClientErrorException;

/** A refusal that no page expected: its own page, with the platform's words for it. */
@ControllerAdvice
class RefusedPageController {
    @ExceptionHandler
    void refused(HttpClientErrorException problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ProblemPage.say(request, Refusal.of(problem).detail());
        if (problem.getStatusCode().isSameCodeAs(HttpStatus.TOO_MANY_REQUESTS)) {
            ProblemPage.offerAgain(request);
        }
        response.sendError(problem.getStatusCode().value());
    }
}
