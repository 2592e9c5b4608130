package id.mppdigital.platform.problem;

import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** The one form that every problem has on the wire. */
public final class ProblemDetails {
    private ProblemDetails() {}

    /** Status, title, detail, and the code with the type made of it. */
    public static ProblemDetail of(HttpStatusCode status, String code, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:mppdigital:problem:" + code));
        var known = HttpStatus.resolve(status.value());
        problem.setTitle(known == null ? "Refused" : known.getReasonPhrase());
        problem.setProperty("code", code);
        return problem;
    }

    static ProblemDetail of(Problem problem) {
        return with(of(problem.status(), problem.code(), problem.detail()), problem.faults());
    }

    static ProblemDetail with(ProblemDetail problem, List<Problem.Fault> faults) {
        if (!faults.isEmpty()) {
            problem.setProperty("errors", faults);
        }
        return problem;
    }
}
