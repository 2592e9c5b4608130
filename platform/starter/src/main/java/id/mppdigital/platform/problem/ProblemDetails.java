package id.mppdigital.platform.problem;

import java.net.URI;
import java.util.List;
import org.springframework.http.ProblemDetail;

/** The one form that every problem has on the wire. */
public final class ProblemDetails {
    private ProblemDetails() {}

    /** One entry of {@code errors}, in one language. */
    public record Error(String pointer, String code, String detail) {}

    /** Status, title, detail and code with the type made of it, and every fault, in one language. */
    public static ProblemDetail of(Problem problem, Language language) {
        var details = ProblemDetail.forStatusAndDetail(
                problem.status(), problem.detail().in(language));
        details.setType(URI.create("urn:mppdigital:problem:" + problem.code()));
        details.setTitle(problem.status().getReasonPhrase());
        details.setProperty("code", problem.code());
        if (!problem.faults().isEmpty()) {
            details.setProperty("errors", errors(problem.faults(), language));
        }
        return details;
    }

    private static List<Error> errors(List<Problem.Fault> faults, Language language) {
        return faults.stream()
                .map(fault ->
                        new Error(fault.pointer(), fault.code(), fault.detail().in(language)))
                .toList();
    }
}
