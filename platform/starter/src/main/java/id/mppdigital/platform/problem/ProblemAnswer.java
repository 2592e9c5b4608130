package id.mppdigital.platform.problem;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;

/** A problem as a controller's answer, in the language of the request. */
public final class ProblemAnswer {
    private ProblemAnswer() {}

    public static ResponseEntity<ProblemDetail> of(Problem problem, WebRequest request) {
        var language = Language.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return ResponseEntity.status(problem.status())
                .headers(headers -> headers(headers, problem, language))
                .body(ProblemDetails.of(problem, language));
    }

    private static void headers(HttpHeaders headers, Problem problem, Language language) {
        problem.headers().forEach(headers::set);
        // Set explicitly: a problem is sent whatever the Accept header asks for, even if the header is unreadable.
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.set(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
}
