package id.mppdigital.catalog.revision;

import id.mppdigital.catalog.manifest.InvalidManifest;
import id.mppdigital.catalog.manifest.ManifestError;
import id.mppdigital.platform.problem.Language;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.problem.ProblemDetails;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers an invalid manifest with every error at its place: for people in words, for machines as numbers. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ManifestProblems {
    private static final int MOST = 500; // of a file that is wrong throughout, nobody reads more

    record Fault(String pointer, String code, String detail, int document, int line) {
        static Fault of(ManifestError error) {
            var place = "doc %d line %d: %s".formatted(error.document(), error.line(), error.pointer());
            return new Fault(place.stripTrailing(), error.code(), error.detail(), error.document(), error.line());
        }
    }

    @ExceptionHandler
    ProblemDetail invalid(InvalidManifest invalid) {
        var refusal = Problem.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "invalid-manifest",
                "Nothing was applied: %d error(s), each with its document and line; see errors."
                        .formatted(invalid.errors().size()));
        var problem = ProblemDetails.of(refusal, Language.ID);
        problem.setProperty(
                "errors", invalid.errors().stream().limit(MOST).map(Fault::of).toList());
        return problem;
    }
}
