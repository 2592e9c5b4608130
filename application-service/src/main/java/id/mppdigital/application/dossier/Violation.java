package id.mppdigital.application.dossier;

import id.mppdigital.platform.problem.Problem;
import java.util.List;
import org.springframework.http.HttpStatus;

/** One thing wrong with what was handed in: where (JSON pointer into the request), which rule, what to do. */
record Violation(String pointer, String code, String detail) {

    static Violation ofAnswer(String field, String code, String detail) {
        return new Violation("/answers/" + field.replace("~", "~0").replace("/", "~1"), code, detail);
    }

    static void refuseAny(String code, String detail, List<Violation> violations) {
        if (violations.isEmpty()) {
            return;
        }
        var problem = Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, code, detail);
        for (var violation : violations) {
            problem = problem.at(violation.pointer(), violation.code(), violation.detail());
        }
        throw problem;
    }
}
