package id.mppdigital.portal.act;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Shows its own page, whichever page somebody wanted to act on. */
@ControllerAdvice
class CannotActAdvice {
    @ExceptionHandler
    String cannot(CannotAct problem, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        return "forward:" + CannotActController.ADDRESS + "?why=" + problem.why();
    }
}
