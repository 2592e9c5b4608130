package id.mppdigital.platform.problem.http;

import id.mppdigital.platform.problem.PlatformRefusal;
import id.mppdigital.platform.problem.Problem;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** What Spring MVC refuses by itself, in our words: its own name classes and quote what was sent. */
final class SpringRefusals {
    private SpringRefusals() {}

    static Problem of(Exception refused, HttpStatusCode status) {
        return switch (refused) {
            case MissingServletRequestParameterException missing -> missing(missing.getParameterName());
            case MissingServletRequestPartException missing -> missing(missing.getRequestPartName());
            case MissingRequestValueException _ -> Problem.of(PlatformRefusal.MALFORMED_REQUEST);
            case MethodArgumentTypeMismatchException odd ->
                Problem.of(PlatformRefusal.INVALID_PARAMETER, odd.getName());
            // Also where Spring calls it a failure of the server, such as a file where a text is meant.
            case TypeMismatchException odd ->
                Problem.of(PlatformRefusal.INVALID_PARAMETER, String.valueOf(odd.getPropertyName()));
            default -> Problem.of(PlatformRefusal.of(status));
        };
    }

    private static Problem missing(String parameter) {
        return Problem.of(PlatformRefusal.MISSING_PARAMETER, parameter);
    }
}
