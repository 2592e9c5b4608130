package id.mppdigital.platform.problem.http;

import id.mppdigital.platform.problem.PlatformRefusal;
import id.mppdigital.platform.problem.Problem;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Translates Spring MVC's refusals to our texts: Spring's name classes and quote the request. */
final class SpringRefusals {
    private SpringRefusals() {}

    static Problem of(Exception refused, HttpStatusCode status) {
        return switch (refused) {
            case MissingServletRequestParameterException missing -> missing(missing.getParameterName());
            case MissingServletRequestPartException missing -> missing(missing.getRequestPartName());
            case MissingRequestValueException _ -> Problem.of(PlatformRefusal.MALFORMED_REQUEST);
            case MethodArgumentTypeMismatchException odd ->
                Problem.of(PlatformRefusal.INVALID_PARAMETER, odd.getName());
            // Also if Spring calls it a server error, such as a file in place of a text.
            case TypeMismatchException odd ->
                Problem.of(PlatformRefusal.INVALID_PARAMETER, String.valueOf(odd.getPropertyName()));
            default -> Problem.of(PlatformRefusal.of(status));
        };
    }

    private static Problem missing(String parameter) {
        return Problem.of(PlatformRefusal.MISSING_PARAMETER, parameter);
    }
}
